package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.review.Look;
import casement.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
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
    void are_something_else_where_nobody_said_what_they_are() {
        assertThat(Look.of("SearchReads")).isEqualTo(Look.PLATES);
        assertThat(Look.of("SomethingNew")).isEqualTo(Look.OTHER);
    }
}
