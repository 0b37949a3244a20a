package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.sharing.Breach;
import casement.domain.sharing.Breaches;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Requests;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of breaches does. */
public abstract class BreachesContract {
    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));

    protected abstract Breaches breaches();

    private Breach declared() {
        Breach breach = new Breach(
                Ulids.at(Examples.NOON).value(),
                1,
                Breach.Setting.SCHOOL,
                "anna",
                Requests.HALF_HOUR,
                "a token was left signed in",
                Examples.supervisor().who(),
                Examples.NOON,
                List.of());
        breaches().add(breach);
        return breach;
    }

    private Breach told(Breach breach, Breach.Told whom) {
        return breach.with(new Breach.Notice(
                whom, "by telephone", Examples.NOON, Examples.supervisor().who(), receipt.id()));
    }

    @Test
    @Clause("SJ-ALPR-31")
    void finds_a_breach_with_its_notices() {
        Breach breach = declared();
        assertThat(breaches().find(receipt, breach.id())).contains(breach);
        Breach told = told(breach, Breach.Told.PRINCIPAL);
        breaches().replace(told);
        assertThat(breaches().find(receipt, breach.id())).contains(told);
        assertThat(breaches().find(receipt, "none")).isEmpty();
    }

    @Test
    void loses_no_notice_when_two_write_at_once() {
        Breach breach = declared();
        breaches().replace(told(breach, Breach.Told.PRINCIPAL));
        assertThatThrownBy(() -> breaches().replace(told(breach, Breach.Told.BOARD)))
                .isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> breaches().add(told(breach, Breach.Told.BOARD)))
                .isInstanceOf(Fault.Conflict.class);
    }
}
