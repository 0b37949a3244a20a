package casement.oversight;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.Hand;
import casement.domain.redaction.RedactionId;
import casement.domain.redaction.RedactionProposal;
import casement.domain.redaction.RedactionProposals;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Approves a redaction or refuses it, by a second person; or withdraws it, by who proposed it. */
public final class DecideRedaction {
    private final Asking asking;
    private final RedactionProposals proposals;
    private final Clock clock;

    /** What is done with a redaction. */
    public enum Decision {
        APPROVE,
        REFUSE,
        /** By who proposed it. */
        WITHDRAW
    }

    /** A decision as sent. */
    public record Form(@Member(needed = true) Optional<Decision> decision) {}

    public DecideRedaction(Asking asking, RedactionProposals proposals, Clock clock) {
        this.asking = asking;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * @throws Fault.Refused when who proposed it approves it
     * @throws Fault.Conflict when it is decided already
     */
    public ShownRedaction decide(Principal decider, RedactionId id, Form form) {
        Decision decision = form.decision()
                .orElseThrow(() -> new Fault.BadInput("decision", "must be approve, refuse or withdraw"));
        Action action = decision == Decision.WITHDRAW ? Action.PROPOSE_REDACTION : Action.APPROVE_REDACTION;
        Asked asked = asking.ask(
                "DecideRedaction",
                Question.of(decider, action),
                Map.of("redaction", id.value(), "decision", decision.name()));
        RedactionProposal decided = asked.change(
                receipt -> {
                    RedactionProposal proposal =
                            proposals.find(id).orElseThrow(() -> new Fault.Missing("there is no redaction of that id"));
                    Hand by = new Hand(decider.who(), clock.instant(), receipt.id());
                    RedactionProposal next = decided(proposal, decision, by);
                    proposals.record(next);
                    return next;
                },
                next -> next.id().value(),
                RedactionProposal::elements);
        return ShownRedaction.of(decided);
    }

    private static RedactionProposal decided(RedactionProposal proposal, Decision decision, Hand by) {
        return switch (decision) {
            case APPROVE -> proposal.approve(by);
            case REFUSE -> proposal.refuse(by);
            case WITHDRAW -> proposal.withdraw(by);
        };
    }
}
