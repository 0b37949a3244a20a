package casement.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.AuditId;
import casement.domain.audit.Redaction;
import casement.domain.log.EntriesFile;
import casement.domain.log.LogEntries;
import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import casement.domain.log.RewritableEntries;
import casement.testkit.LogTrial;
import casement.testkit.memory.MemoryLogEntries;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everything does that takes something out of the log's files of entries. */
public abstract class RewritableEntriesContract {
    private static final Redaction WHY = new Redaction(
            "court order 26-77",
            "Cleo Counsel",
            Instant.parse("2026-12-01T09:00:00Z"),
            new AuditId("01KAKJ4ZG0000000000000000B"));

    private final LogTrial log = new LogTrial();

    protected abstract RewritableEntries rewritable();

    protected abstract LogEntries entries();

    /** Puts an object among the log's, as the log does, in the place of one that is there. */
    protected abstract void put(String path, byte[] content);

    /** Everything that lies behind a path, newest first, whatever would show it. */
    protected abstract List<byte[]> everything(String path);

    @BeforeEach
    void seal() {
        log.look(2);
        log.sealUntilIdle(log.sealing(1));
        MemoryLogEntries sealed = new MemoryLogEntries(log.store);
        sealed.days().stream()
                .flatMap(day -> sealed.files(day).stream())
                .forEach(file -> put(file.path(), log.store.find(file.path()).orElseThrow()));
    }

    private EntriesFile file(int which) {
        return entries().files(entries().days().getLast()).get(which);
    }

    private List<LogLine> redacted(EntriesFile file) {
        return entries().read(file).stream()
                .<LogLine>map(line -> ((LoggedEntry) line).redacted(Set.of("element.plate"), WHY))
                .toList();
    }

    private List<String> contents(EntriesFile file) {
        return everything(file.path()).stream()
                .map(bytes -> new String(bytes, UTF_8))
                .toList();
    }

    @Test
    @Clause("SCH-22")
    void leaves_nothing_behind_of_what_was_taken_out() {
        EntriesFile file = file(0);
        List<LogLine> lines = redacted(file);
        rewritable().rewrite(file, lines);
        assertThat(entries().read(file)).isEqualTo(lines);
        assertThat(contents(file)).hasSizeGreaterThan(1).anyMatch(content -> content.contains("7ABC1"));

        rewritable().destroyOlder(file);
        assertThat(entries().read(file)).isEqualTo(lines);
        assertThat(contents(file)).hasSize(1).noneMatch(content -> content.contains("7ABC1"));
        assertThat(contents(file(1))).hasSize(1).allMatch(content -> content.contains("7ABC2"));
    }

    @Test
    void may_be_done_again_when_it_is_done() {
        EntriesFile file = file(0);
        rewritable().rewrite(file, redacted(file));
        EntriesFile now = file(0);
        assertThat(now.tag()).isNotEqualTo(file.tag());
        rewritable().destroyOlder(now);
        rewritable().destroyOlder(now);
        assertThat(contents(now)).hasSize(1);
    }

    @Test
    void lets_no_late_write_bring_back_what_was_taken_out_meanwhile() {
        EntriesFile file = file(0);
        List<LogLine> before = entries().read(file);
        rewritable().rewrite(file, redacted(file));
        assertThatThrownBy(() -> rewritable().rewrite(file, before)).isInstanceOf(Fault.Conflict.class);
        assertThat(contents(file).getFirst()).contains("court order 26-77");
    }

    @Test
    @Clause("SCH-22")
    void destroys_a_file_with_all_that_it_had_at_its_term() {
        EntriesFile file = file(0);
        rewritable().rewrite(file, redacted(file));
        rewritable().destroy(file);
        rewritable().destroy(file);
        assertThat(everything(file.path())).isEmpty();
        assertThatThrownBy(() -> entries().read(file)).isInstanceOf(Fault.Missing.class);
        assertThat(everything(file(0).path())).hasSize(1);
    }
}
