package casement.domain.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.audit.AuditId;
import casement.domain.log.LoggedEntry;
import casement.domain.log.LoggedField;
import casement.domain.log.OpenField;
import casement.domain.log.Redaction;
import casement.domain.log.Salt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountedMonthTest {
    private static final Instant SEALED = Instant.parse("2026-11-20T12:00:00Z");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static LoggedEntry entry(long index, Map<String, String> fields) {
        List<LoggedField> open = new ArrayList<>();
        fields.forEach((name, value) -> open.add(new OpenField(name, Salt.of(new byte[Salt.BYTES]), value)));
        return new LoggedEntry(index, SEALED, open);
    }

    private static LoggedEntry hit(long index) {
        return entry(index, Map.of("action", "MatchRead", "outcome", "CHANGED", "element.category", "CASE"));
    }

    private static CountedMonth.Count count(FigureKind kind, long count, String... keys) {
        return new CountedMonth.Count(kind, List.of(keys), count);
    }

    @Test
    void goes_on_where_it_was() {
        CountedMonth month = CountedMonth.fresh(NOVEMBER, 7).with(List.of(hit(7), hit(8)));
        assertThat(month.next()).isEqualTo(9);
        assertThat(month.with(List.of(hit(9))).counts()).containsExactly(count(FigureKind.HITS, 3, "CASE"));
        assertThat(month.with(List.of(hit(9))).entries()).isEqualTo(3);
        assertThat(month.with(List.of())).isEqualTo(month);
    }

    @Test
    void takes_no_entry_but_the_next() {
        CountedMonth month = CountedMonth.fresh(NOVEMBER, 7);
        assertThatThrownBy(() -> month.with(List.of(hit(8)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> month.with(List.of(hit(7), hit(7)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Clause("CA-SB34-6")
    void counts_what_was_taken_out_as_taken_out_and_looks_at_what_was_purged() {
        Redaction why =
                new Redaction("Superior Court, 26-CV-1", "Clerk", SEALED, new AuditId("01KAMDN5G00000000000000040"));
        CountedMonth month = CountedMonth.fresh(NOVEMBER, 7)
                .with(List.of(
                        hit(7).redacted(Set.of("element.category"), why),
                        hit(8).purged(why),
                        entry(9, Map.of("action", "MatchRead", "outcome", "CHANGED"))));
        assertThat(month.counts())
                .containsExactly(count(FigureKind.HITS, 1, Counted.NONE), count(FigureKind.HITS, 1, Counted.TAKEN_OUT));
        assertThat(month.entries()).isEqualTo(3);
    }

    @Test
    void takes_a_receipt_of_a_day_that_was_never_counted() {
        CountedMonth month = CountedMonth.fresh(NOVEMBER, 7)
                .with(List.of(entry(
                        7,
                        Map.of(
                                "action", "DeletionReceipt",
                                "outcome", "CHANGED",
                                "at", "2026-11-20T11:59:00Z",
                                "element.place", "READ_LAKE",
                                "element.day", "2025-11-20"))));
        assertThat(month.deletions())
                .containsExactly(new Deletion(
                        "READ_LAKE", LocalDate.of(2025, 11, 20), 0, 0, Instant.parse("2026-11-20T11:59:00Z"), 7));
    }

    @Test
    void knows_kinds_by_as_many_keys_as_they_have() {
        assertThatThrownBy(() -> new Counted(FigureKind.HITS, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
