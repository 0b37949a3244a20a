package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadAuditLogTest {
    private final MovableClock clock = MovableClock.atNoon();
    private final MemoryAudit store = new MemoryAudit();
    private final AuditLog log = new AuditLog(store, clock, Ulids::at);
    private final ReadAuditLog readAuditLog = new ReadAuditLog(new Asking(Rules.governing(), log), store, clock);

    @Test
    @Clause("CA-SB34-6")
    void shows_each_access_with_time_elements_user_organisation_and_purpose() {
        Principal analyst = Examples.analyst();
        log.record(Act.asked(analyst.who(), "StartView").with("camera", "cam-1").forPurpose(Examples.emergencyCall()));
        clock.advance(Duration.ofMinutes(1));
        AuditEntry entry = read(Examples.auditor()).entries().getLast();
        assertThat(entry.at()).isEqualTo(Examples.NOON);
        assertThat(entry.elements()).containsEntry("camera", "cam-1");
        assertThat(entry.who().name()).isEqualTo("Anna Analyst");
        assertThat(entry.who().agency()).isEqualTo(Examples.POLICE);
        assertThat(entry.purpose()).contains(Examples.emergencyCall());
    }

    @Test
    @Clause("CA-SB34-6")
    void is_in_the_log_itself() {
        ReadAuditLog.Shown shown = read(Examples.inspectorGeneral());
        assertThat(shown.entries()).extracting(AuditEntry::id).containsExactly(shown.auditId());
        AuditEntry answered = store.written().stream()
                .filter(entry -> entry.outcome() == Outcome.ANSWERED)
                .findFirst()
                .orElseThrow();
        assertThat(answered.inReplyTo()).contains(shown.auditId());
        assertThat(answered.answer())
                .contains(Asked.answerOf(List.of(shown.auditId().value())));
    }

    @Test
    @Clause("SEA-RTCC-5")
    void is_refused_to_those_who_do_not_oversee() {
        for (Principal other : List.of(
                Examples.analyst(),
                Examples.supervisor(),
                Examples.technician(),
                Examples.operationsManager(),
                Examples.approver())) {
            assertThatThrownBy(() -> read(other)).isInstanceOf(Fault.Refused.class);
        }
        assertThat(store.written()).hasSize(5).allMatch(entry -> entry.outcome() == Outcome.REFUSED);
    }

    @Test
    void shows_the_newest_of_the_span() {
        for (int i = 0; i < 5; i++) {
            log.record(Act.asked(Examples.analyst().who(), "Act" + i));
            clock.advance(Duration.ofHours(10));
        }
        ReadAuditLog.Shown shown = readAuditLog.read(
                Examples.auditor(),
                Optional.empty(),
                Optional.of(Examples.NOON.plusSeconds(30 * 3600)),
                Optional.of(2));
        assertThat(shown.entries()).extracting(AuditEntry::action).containsExactly("Act2", "Act1");
    }

    @Test
    void refuses_a_limit_that_is_too_high() {
        assertThatThrownBy(() ->
                        readAuditLog.read(Examples.auditor(), Optional.empty(), Optional.empty(), Optional.of(1_001)))
                .isInstanceOf(Fault.BadInput.class);
    }

    @Test
    void shows_nothing_when_it_cannot_be_recorded() {
        store.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> read(Examples.auditor())).isInstanceOf(Fault.Unavailable.class);
        assertThat(store.written()).isEmpty();
    }

    private ReadAuditLog.Shown read(Principal principal) {
        return readAuditLog.read(principal, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
