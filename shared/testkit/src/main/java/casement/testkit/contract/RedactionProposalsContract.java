package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.redaction.RedactionProposal;
import casement.domain.redaction.RedactionProposals;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Redactions;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every register of redactions does. */
public abstract class RedactionProposalsContract {
    private static final Instant NOON = Examples.NOON;

    private final MemoryAudit audit = new MemoryAudit();

    protected abstract RedactionProposals proposals();

    private AuditEntry look() {
        Act act = Act.asked(Examples.analyst().who(), "SearchReads").with("plate", "7ABC123");
        return audit.find(new AuditLog(audit, MovableClock.atNoon(), Ulids::at)
                        .record(act)
                        .id())
                .orElseThrow();
    }

    private RedactionProposal added(Instant at) {
        RedactionProposal proposal = Redactions.ofPlate(look(), at);
        proposals().add(proposal);
        return proposal;
    }

    @Test
    @Clause("CA-SB34-9")
    void keeps_what_was_proposed_and_decided_by_whom_by_which_authority() {
        RedactionProposal proposal = added(NOON);
        assertThat(proposals().find(proposal.id())).contains(proposal);

        RedactionProposal approved = proposal.approve(Redactions.hand(Redactions.COUNSEL, NOON.plusSeconds(60)));
        proposals().record(approved);
        assertThat(proposals().find(proposal.id())).contains(approved);
        RedactionProposal done = approved.hidden().done(LocalDate.parse("2026-11-20"));
        proposals().record(approved.hidden());
        proposals().record(done);
        assertThat(proposals().find(proposal.id())).contains(done);
        assertThat(proposals().all()).contains(done).doesNotContain(proposal, approved);
    }

    @Test
    void takes_the_same_again_and_nothing_else_of_that_id() {
        RedactionProposal proposal = added(NOON);
        proposals().add(proposal);
        RedactionProposal decided = proposal.refuse(Redactions.hand(Redactions.COUNSEL, NOON));
        assertThatThrownBy(() -> proposals().add(decided)).isInstanceOf(Fault.Conflict.class);
        assertThat(proposals().find(proposal.id())).contains(proposal);
    }

    @Test
    void lets_the_first_of_two_decisions_stand() {
        RedactionProposal proposal = added(NOON);
        RedactionProposal withdrawn = proposal.withdraw(Redactions.hand(Redactions.CLERK, NOON));
        proposals().record(withdrawn);
        RedactionProposal approved = proposal.approve(Redactions.hand(Redactions.COUNSEL, NOON));
        assertThatThrownBy(() -> proposals().record(approved)).isInstanceOf(Fault.Conflict.class);
        assertThat(proposals().find(proposal.id())).contains(withdrawn);
    }

    @Test
    void lists_the_newest_first() {
        RedactionProposal older = added(NOON);
        RedactionProposal newer = added(NOON.plusSeconds(1));
        assertThat(proposals().all()).containsSubsequence(newer, older);
    }

    @Test
    void knows_nothing_that_was_not_added() {
        RedactionProposal never = Redactions.ofPlate(look(), NOON);
        assertThat(proposals().find(never.id())).isEmpty();
        assertThatThrownBy(() -> proposals().record(never.refuse(Redactions.hand(Redactions.COUNSEL, NOON))))
                .isInstanceOf(Fault.Conflict.class);
    }
}
