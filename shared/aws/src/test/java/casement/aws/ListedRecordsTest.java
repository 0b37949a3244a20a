package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.aws.backend.Backend;
import casement.aws.backend.Backends;
import casement.domain.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

class ListedRecordsTest {
    @TempDir
    Path folder;

    private final String key = "lists/" + UUID.randomUUID();

    private ListedRecords holding(String text) throws IOException {
        return holding(text.getBytes(StandardCharsets.UTF_8));
    }

    private ListedRecords holding(byte[] bytes) throws IOException {
        return new ListedRecords(new FileSource(Files.write(folder.resolve("numbers.csv"), bytes)));
    }

    @Test
    void knows_the_numbers_in_the_file_whatever_their_case_and_no_others() throws IOException {
        ListedRecords records = holding("\uFEFFNumber\r\n2026-000123\r\n\r\n ri-2026-001 \r\n");
        assertThat(records.knows("2026-000123")).isTrue();
        assertThat(records.knows("RI-2026-001")).isTrue();
        assertThat(records.knows("rI-2026-001")).isTrue();
        assertThat(records.knows("2026-00012")).isFalse();
        assertThat(records.knows("number")).isFalse();
        assertThat(records.knows("")).isFalse();
    }

    @Test
    void knows_nothing_when_the_list_is_empty() throws IOException {
        assertThat(holding("number").knows("2026-000123")).isFalse();
    }

    @Test
    void reads_a_file_that_has_changed_anew() throws IOException {
        ListedRecords records = holding("number\n2026-000123\n");
        assertThat(records.knows("2026-000124")).isFalse();
        holding("number\n2026-000123\n2026-000124\n");
        assertThat(records.knows("2026-000124")).isTrue();
        holding("number\n2026-000124\n");
        assertThat(records.knows("2026-000123")).isFalse();
    }

    @Test
    void counts_nothing_of_a_broken_file_until_it_is_repaired() throws IOException {
        ListedRecords records = holding("number\n2026-000123\n");
        assertThat(records.knows("2026-000123")).isTrue();
        for (String broken : List.of(
                "",
                "2026-000123\n",
                "number,opened\n2026-000123,yesterday\n",
                "number\n2026-000123\n\"2026-000124\"\n",
                "number\n2026-000123;2026-000124\n",
                "number\n" + "1".repeat(101))) {
            holding(broken);
            assertIsSilent(records);
            assertIsSilent(records);
        }
        holding(new byte[] {'n', 'u', 'm', 'b', 'e', 'r', '\n', (byte) 0xff});
        assertIsSilent(records);
        holding("number\n2026-000123\n");
        assertThat(records.knows("2026-000123")).isTrue();
    }

    @Test
    void says_which_line_is_wrong_and_not_what_is_in_it() throws IOException {
        ListedRecords records = holding("number\n2026-000123\n2026-000124,x\n");
        assertThatThrownBy(() -> records.knows("2026-000123"))
                .hasMessageContaining("line 3")
                .hasMessageNotContaining("000124");
    }

    @Test
    void is_silent_while_the_file_is_not_there_or_too_long() throws IOException {
        ListedRecords records = new ListedRecords(new FileSource(folder.resolve("numbers.csv")));
        assertIsSilent(records);
        holding(new byte[(int) ListSource.MOST_BYTES + 1]);
        assertIsSilent(records);
        holding("number\n2026-000123\n");
        assertThat(records.knows("2026-000123")).isTrue();
        Files.delete(folder.resolve("numbers.csv"));
        assertIsSilent(records);
    }

    @Test
    void knows_the_numbers_in_an_object_as_it_is_now() {
        Backend backend = Backends.embedded();
        ListedRecords records = new ListedRecords(new S3Source(backend.s3(), backend.bucket(), key));
        assertIsSilent(records);
        put(backend, "number\n2026-000123\n");
        assertThat(records.knows("2026-000123")).isTrue();
        assertThat(records.knows("2026-000124")).isFalse();
        put(backend, "number\n2026-000124\n");
        assertThat(records.knows("2026-000123")).isFalse();
        assertThat(records.knows("2026-000124")).isTrue();
        put(backend, "no list at all");
        assertIsSilent(records);
    }

    @Test
    void fetches_an_object_that_has_not_changed_only_once() {
        Backend backend = Backends.embedded();
        put(backend, "number\n2026-000123\n");
        S3Source source = new S3Source(backend.s3(), backend.bucket(), key);
        ListSource.Contents first = source.changedSince(Optional.empty()).orElseThrow();
        assertThat(source.changedSince(Optional.of(first.version()))).isEmpty();
    }

    private void put(Backend backend, String text) {
        backend.s3().putObject(r -> r.bucket(backend.bucket()).key(key), RequestBody.fromString(text));
    }

    private static void assertIsSilent(ListedRecords records) {
        assertThatThrownBy(() -> records.knows("2026-000123")).isInstanceOf(Fault.Unavailable.class);
    }
}
