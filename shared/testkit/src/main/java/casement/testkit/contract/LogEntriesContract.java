package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.log.EntriesFile;
import casement.domain.log.LogEntries;
import casement.domain.log.LogLine;
import casement.merkle.MalformedLog;
import casement.testkit.LogTrial;
import casement.testkit.memory.MemoryLogEntries;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every reader of the log's files of entries does; what is there was sealed by the log itself. */
public abstract class LogEntriesContract {
    private static final int ENTRIES = 7;
    private static final int A_BATCH = 3;

    private final LogTrial log = new LogTrial();
    private final LogEntries sealed = new MemoryLogEntries(log.store);
    private LocalDate day = LocalDate.EPOCH;

    protected abstract LogEntries entries();

    /** Puts an object among the log's, in the place of one that is there. */
    protected abstract void put(String path, byte[] content);

    /** Nothing happens when it is not there. */
    protected abstract void delete(String path);

    @BeforeEach
    void seal() {
        log.look(ENTRIES);
        log.sealUntilIdle(log.sealing(A_BATCH));
        log.store.objects().forEach(this::put);
        day = sealed.days().getFirst();
    }

    @AfterEach
    void clean() {
        log.store.objects().keySet().forEach(this::delete);
    }

    private void replace(EntriesFile file, String content) {
        put(file.path(), content.getBytes(StandardCharsets.UTF_8));
    }

    private String content(EntriesFile file) {
        return new String(log.store.find(file.path()).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    @Clause("CA-SB34-6")
    void gives_back_every_entry_of_a_day_in_its_order() {
        List<EntriesFile> files = entries().files(day);

        assertThat(files).extracting(EntriesFile::first).containsExactly(0L, 3L, 6L);
        assertThat(files).extracting(EntriesFile::count).containsExactly(3, 3, 1);
        assertThat(files.stream().flatMap(file -> entries().read(file).stream()).map(LogLine::line))
                .containsExactlyElementsOf(sealed.files(day).stream()
                        .flatMap(file -> content(file).lines())
                        .toList());
    }

    @Test
    void knows_the_days_of_which_there_is_any_file() {
        assertThat(entries().days()).contains(day).doesNotContain(day.plusDays(1));
        assertThat(entries().files(day.plusDays(1))).isEmpty();
    }

    @Test
    void tells_by_its_tag_that_something_was_taken_out_of_a_file() {
        List<EntriesFile> before = entries().files(day);
        EntriesFile middle = before.get(1);
        replace(middle, content(middle).replace("7ABC4", "7ABC9"));

        List<EntriesFile> after = entries().files(day);
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1).tag()).isNotEqualTo(middle.tag());
        assertThat(after.get(1).path()).isEqualTo(middle.path());
        assertThat(after.get(2)).isEqualTo(before.get(2));
    }

    @Test
    void refuses_a_file_that_is_not_of_its_entries() {
        EntriesFile file = entries().files(day).get(1);
        replace(file, content(entries().files(day).get(0)));
        assertThatThrownBy(() -> entries().read(file)).isInstanceOf(MalformedLog.class);
    }

    @Test
    void says_that_a_file_is_gone() {
        EntriesFile file = entries().files(day).get(1);
        delete(file.path());
        assertThat(entries().files(day)).doesNotContain(file);
        assertThatThrownBy(() -> entries().read(file)).isInstanceOf(Fault.Missing.class);
    }
}
