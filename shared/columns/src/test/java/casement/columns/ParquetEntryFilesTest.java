package casement.columns;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Purpose;
import casement.domain.audit.Act;
import casement.domain.audit.AuditId;
import casement.domain.audit.Redaction;
import casement.domain.log.KeyedPlateMarks;
import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import casement.domain.log.PlateMarks;
import casement.testkit.LogTrial;
import casement.testkit.memory.MemoryLogEntries;
import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetEntryFilesTest {
    private static final Redaction ORDER = new Redaction(
            "court order 26-77",
            "Dana Clerk",
            Instant.parse("2026-12-01T09:00:00Z"),
            new AuditId("01KAKJ4ZG0000000000000000B"));

    private final LogTrial log = new LogTrial();
    private final PlateMarks marks = new KeyedPlateMarks(new byte[32]);
    private final ParquetEntryFiles files = new ParquetEntryFiles(marks);

    @TempDir
    private Path folder;

    private List<LogLine> sealed() {
        log.sealUntilIdle(log.sealing(100));
        MemoryLogEntries entries = new MemoryLogEntries(log.store);
        return entries.days().stream()
                .flatMap(day -> entries.files(day).stream())
                .flatMap(file -> entries.read(file).stream())
                .toList();
    }

    private List<EntryRow> rowsOf(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("entries.parquet"), file);
        return new CarpetReader<>(path.toFile(), EntryRow.class)
                .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
                .toList();
    }

    @Test
    @Clause({"CA-SB34-6", "SJ-ALPR-24"})
    void gives_back_of_every_entry_who_did_what_when_and_why() throws IOException {
        log.look(300);
        List<LogLine> lines = sealed();

        byte[] file = files.of(lines.stream());

        List<EntryRow> rows = rowsOf(file);
        assertThat(rows)
                .containsExactlyElementsOf(
                        lines.stream().map(line -> EntryRow.of(line, marks)).toList());
        EntryRow third = rows.get(2);
        assertThat(third.index()).isEqualTo(2);
        assertThat(third.subject()).isEqualTo("s-3");
        assertThat(third.name()).isEqualTo("Ana \"A\" Ruiz");
        assertThat(third.action()).isEqualTo("SearchReads");
        assertThat(third.purposeNumber()).isEqualTo("26-3");
        assertThat(third.purposeNarrative()).isEqualTo("seen near the pier\n\u00e9");
        assertThat(third.at()).isBeforeOrEqualTo(third.sealed());
        assertThat(file).isEqualTo(files.of(lines.stream()));
    }

    @Test
    @Clause("CA-SB34-5")
    void holds_no_plate_and_the_same_mark_for_the_same_plate() throws IOException {
        for (String plate : List.of("7ABC123", "6XYZ999", "7ABC123")) {
            log.look(Act.asked(LogTrial.ANA, "CorrectRead")
                    .with(Map.of("plate", plate, "asRead", plate, "camera", "pier", "samePlate", "true")));
        }
        byte[] file = files.of(sealed().stream());

        List<EntryRow> rows = rowsOf(file);
        assertThat(rows)
                .extracting(EntryRow::plateMark)
                .containsExactly(marks.of("7ABC123"), marks.of("6XYZ999"), marks.of("7ABC123"));
        assertThat(rows).extracting(EntryRow::camera).containsOnly("pier");
        assertThat(rows).extracting(EntryRow::elements).containsOnly(Map.of("samePlate", "true"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("PAR1");
        assertThat(rows.toString()).doesNotContain("Ana");
    }

    @Test
    void has_nothing_where_something_was_taken_out_and_says_who_did_it() throws IOException {
        log.look(Act.asked(LogTrial.ANA, "SearchReads")
                .with(Map.of("plate", "7ABC123"))
                .forPurpose(new Purpose("felony", Optional.of("26-1"), Optional.of("words"))));
        LoggedEntry entry = (LoggedEntry) sealed().getFirst();

        EntryRow row = rowsOf(
                        files.of(List.<LogLine>of(
                                entry.redacted(Set.of("element.plate", "purpose.narrative", "who.name"), ORDER))
                                .stream()))
                .getFirst();

        assertThat(row.plateMark()).isNull();
        assertThat(row.purposeNarrative()).isNull();
        assertThat(row.name()).isNull();
        assertThat(row.purposeNumber()).isEqualTo("26-1");
        assertThat(row.redactions())
                .extracting(EntryRow.RedactionRow::field)
                .containsExactly("element.plate", "purpose.narrative", "who.name");
        assertThat(row.redactions()).extracting(EntryRow.RedactionRow::actor).containsOnly("Dana Clerk");
        assertThat(row.purged()).isFalse();
    }

    @Test
    void keeps_the_place_of_an_entry_that_was_purged() throws IOException {
        log.look(1);
        LoggedEntry entry = (LoggedEntry) sealed().getFirst();

        EntryRow row =
                rowsOf(files.of(List.<LogLine>of(entry.purged(ORDER)).stream())).getFirst();

        assertThat(row.purged()).isTrue();
        assertThat(row.sealed()).isEqualTo(entry.sealed());
        assertThat(row.id()).isNull();
        assertThat(row.elements()).isEmpty();
        assertThat(row.redactions())
                .containsExactly(new EntryRow.RedactionRow(
                        "*",
                        ORDER.authority(),
                        ORDER.actor(),
                        ORDER.at(),
                        ORDER.act().value()));
    }
}
