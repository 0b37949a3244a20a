package casement.domain.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.audit.AuditId;
import casement.domain.audit.Redaction;
import casement.merkle.Hash;
import casement.merkle.MalformedLog;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogLineTest {
    private static final Instant SEALED = Instant.parse("2026-11-23T10:00:00.123Z");
    private static final Redaction ORDER = new Redaction(
            "court order \"26-77\"",
            "Dana Clerk",
            Instant.parse("2026-12-01T09:00:00Z"),
            new AuditId("01KAKJ4ZG0000000000000000B"));

    private final LoggedEntry entry = new LoggedEntry(
            41,
            SEALED,
            List.of(
                    new OpenField("action", salt(1), "SearchReads"),
                    new OpenField("element.plate", salt(2), "7ABC123"),
                    new OpenField("purpose.narrative", salt(3), "\"seen\"\tat \\ the\u0001 pier \u00e9\n")));

    private static Salt salt(int number) {
        byte[] salt = new byte[Salt.BYTES];
        salt[0] = (byte) number;
        return Salt.of(salt);
    }

    @Test
    @Clause("CA-SB34-6")
    void gives_back_an_entry_as_it_was_sealed() {
        assertThat(LogLine.read(entry.line())).isEqualTo(entry);
    }

    @Test
    void keeps_what_was_taken_out_and_why() {
        LoggedEntry redacted = entry.redacted(Set.of("element.plate"), ORDER);

        LogLine read = LogLine.read(redacted.line());

        assertThat(read).isEqualTo(redacted);
        assertThat(((LoggedEntry) read).leaf()).isEqualTo(entry.leaf());
    }

    @Test
    void gives_back_what_is_left_of_an_entry_that_was_purged() {
        PurgedEntry purged = entry.purged(ORDER);
        assertThat(LogLine.read(purged.line())).isEqualTo(purged);
        assertThat(purged.sealed()).isEqualTo(SEALED);
    }

    @Test
    void refuses_each_line_that_the_log_would_write_otherwise_and_repeats_nothing_of_it() {
        String line = entry.line();
        for (String other : List.of(
                "",
                "{",
                "{}",
                line + " ",
                " " + line,
                line.substring(0, line.length() - 1),
                line.replace("\"index\":41", "\"index\":041"),
                line.replace("\"index\":41", "\"index\": 41"),
                line.replace("\"index\":41", "\"index\":"),
                line.replace("\"index\":41", "\"index\":99999999999999999999"),
                line.replace("\"fields\":[", "\"fields\":[,"),
                line.replace("},{\"name\":\"purpose", "}{\"name\":\"purpose"),
                line.replace("\\u0001", "\u0001"),
                line.replace("\\u0001", "\\u00g1"),
                line.replace("\\u0001", "\\u000"),
                line.replace("\\\"seen", "\\/\"seen"),
                line.replace("element.plate", "action"),
                line.replace("purpose.narrative", "a.narrative"),
                line.replace(salt(2).base64(), "AA=="),
                line.replace("\"name\":\"action\",", ""),
                line.replace("7ABC123\"", "7ABC123"),
                entry.redacted(Set.of("action"), ORDER).line().replace("Dana Clerk", " "),
                entry.redacted(Set.of("action"), ORDER)
                        .line()
                        .replace("2026-12-01T09:00:00Z", "2026-12-01T09:00:00.000Z"),
                entry.redacted(Set.of("action"), ORDER).line().replace("01KAKJ4ZG0000000000000000B", "nobody"),
                entry.purged(ORDER)
                        .line()
                        .replace(Hash.OF_NOTHING.base64(), "")
                        .replace("\"digest\":\"", "\"digest\":\"A"))) {
            assertThatThrownBy(() -> LogLine.read(other))
                    .as(other)
                    .isInstanceOf(MalformedLog.class)
                    .hasMessageNotContaining("7ABC123")
                    .hasMessageNotContaining("Dana");
        }
    }

    @Test
    void finds_files_of_entries_by_their_paths_and_nothing_else() {
        String path = "entries/dt=2026-11-23/000000000041-000007.jsonl";
        EntriesFile file = EntriesFile.at(path, "tag").orElseThrow();
        assertThat(file.path()).isEqualTo(path);
        assertThat(file.end()).isEqualTo(48);
        assertThat(EntriesFile.at("tile/entries/000", "tag")).isEmpty();
        assertThat(EntriesFile.at(path + "x", "tag")).isEmpty();
    }

    @Test
    @Clause("CA-SB34-5")
    void marks_a_plate_alike_each_time_and_otherwise_with_another_key() {
        PlateMarks marks = new KeyedPlateMarks(new byte[32]);
        byte[] other = new byte[32];
        other[31] = 1;
        assertThat(marks.of("7ABC123")).isEqualTo(marks.of("7ABC123")).matches("[0-9a-f]{32}");
        assertThat(marks.of("7ABC12?")).isNotEqualTo(marks.of("7ABC123"));
        assertThat(new KeyedPlateMarks(other).of("7ABC123")).isNotEqualTo(marks.of("7ABC123"));
    }

    @Test
    @Clause("CA-SB34-5")
    void takes_for_a_plate_whatever_is_named_so_and_is_not_known_to_be_none() {
        assertThat(List.of("plate", "asRead", "plateText", "otherPlate", "licensePlates"))
                .allMatch(PlateElements::holdsPlate);
        assertThat(List.of("plates", "samePlate", "camera", "hit", "read")).noneMatch(PlateElements::holdsPlate);
    }
}
