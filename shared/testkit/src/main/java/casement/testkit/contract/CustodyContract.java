package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.evidence.Custody;
import casement.domain.evidence.EvidenceId;
import casement.testkit.Clips;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every register of custody does. */
public abstract class CustodyContract {
    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));
    private final EvidenceId item =
            EvidenceId.of(Clips.request(Examples.freshCameraId(), Examples.NOON).id());

    protected abstract Custody custody();

    @Test
    @Clause("CA-SB34-5")
    void keeps_lines_byte_for_byte_and_in_order() {
        String first = "{\"event\":1,  \"who\":\"Zoë\"}";
        assertThat(custody().append(item, 1, first)).isTrue();
        assertThat(custody().append(item, 2, "second")).isTrue();
        assertThat(custody().lines(receipt, item)).containsExactly(first, "second");
    }

    @Test
    void changes_no_line() {
        custody().append(item, 1, "first");
        assertThat(custody().append(item, 1, "other")).isFalse();
        assertThat(custody().append(item, 1, "first")).as("again").isTrue();
        assertThat(custody().lines(receipt, item)).containsExactly("first");
    }

    @Test
    @Tag("race")
    void gives_a_number_to_one_line_when_many_come_at_once() {
        var outcomes = Race.between(8, n -> () -> custody().append(item, 1, "line " + n));
        assertThat(Collections.frequency(Race.values(outcomes), true)).isEqualTo(1);
        assertThat(custody().lines(receipt, item)).hasSize(1);
    }
}
