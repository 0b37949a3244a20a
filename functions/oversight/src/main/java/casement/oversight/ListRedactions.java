package casement.oversight;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.redaction.RedactionProposal;
import casement.domain.redaction.RedactionProposals;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists what was or is to be taken out of the audit log, by whom and by which authority. */
public final class ListRedactions {
    private final Asking asking;
    private final RedactionProposals proposals;

    /** What is listed, newest first. */
    public record Shown(List<ShownRedaction> redactions, AuditId auditId) {}

    public ListRedactions(Asking asking, RedactionProposals proposals) {
        this.asking = asking;
        this.proposals = proposals;
    }

    /** @param state left out: all */
    public Shown list(Principal principal, Optional<RedactionProposal.State> state) {
        Map<String, String> elements =
                state.map(wanted -> Map.of("state", wanted.name())).orElse(Map.of());
        Asked asked = asking.ask("ListRedactions", Question.of(principal, Action.SHOW_REDACTIONS), elements);
        List<ShownRedaction> shown = asked.answer(
                receipt -> proposals.all().stream()
                        .filter(proposal -> state.isEmpty() || state.get() == proposal.state())
                        .map(ShownRedaction::of)
                        .toList(),
                found -> found.stream().map(each -> each.id().value()).toList());
        return new Shown(shown, asked.id());
    }
}
