package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.review.Look;
import casement.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LooksTest {
    @Test
    void are_told_by_use_cases_that_there_are_each_in_one_place() throws IOException {
        String table = Files.readString(SharedData.root().resolve("functions/README.md"));
        List<String> functions = Pattern.compile("(?m)^\\| ([A-Za-z]+) \\|")
                .matcher(table)
                .results()
                .map(row -> row.group(1))
                .toList();
        List<String> named = Arrays.stream(Look.values())
                .flatMap(look -> look.actions().stream())
                .toList();

        assertThat(named).doesNotHaveDuplicates();
        assertThat(functions).containsAll(named);
    }

    @Test
    void are_told_to_auditors_as_they_are() throws IOException {
        String page = Files.readString(SharedData.root().resolve("docs/auditors.md"));
        for (Look look : Look.values()) {
            Matcher row = Pattern.compile(
                            "(?m)^\\| `" + look.name().toLowerCase(Locale.ROOT) + "` \\| ([A-Za-z ]+) \\|$")
                    .matcher(page);
            assertThat(row.find()).as(look.name()).isTrue();
            if (look != Look.OTHER) {
                assertThat(row.group(1).split(" ", -1)).containsExactlyInAnyOrderElementsOf(look.actions());
            }
        }
    }

    @Test
    void are_something_else_where_nobody_said_what_they_are() {
        assertThat(Look.of("SearchReads")).isEqualTo(Look.PLATES);
        assertThat(Look.of("RecordQuery")).isEqualTo(Look.LOG);
        assertThat(Look.of("SomethingNew")).isEqualTo(Look.OTHER);
    }
}
