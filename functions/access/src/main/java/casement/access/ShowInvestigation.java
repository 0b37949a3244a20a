package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationChange;
import casement.domain.investigation.InvestigationId;
import casement.domain.investigation.Investigations;
import java.util.List;
import java.util.Map;

/** Shows one investigation, and who was let into its team by whom and when. */
public final class ShowInvestigation {
    private final Asking asking;
    private final Investigations investigations;

    /** An investigation as shown, with all history, oldest first. */
    public record Shown(Investigation investigation, List<InvestigationChange> history, AuditId auditId) {}

    public ShowInvestigation(Asking asking, Investigations investigations) {
        this.asking = asking;
        this.investigations = investigations;
    }

    public Shown show(Principal principal, InvestigationId id) {
        Question question = Question.of(principal, Action.SHOW_INVESTIGATIONS);
        Asked asked = asking.ask(
                "ShowInvestigation",
                Belonging.of(question, investigations.named(id)),
                Map.of("investigation", id.value()));
        List<InvestigationChange> history = asked.answer(
                receipt -> investigations.history(receipt, id),
                entries -> entries.stream()
                        .map(entry -> id + "/" + entry.investigation().revision())
                        .toList());
        if (history.isEmpty()) {
            throw new Fault.Missing("there is no investigation " + id);
        }
        return new Shown(history.getLast().investigation(), history, asked.id());
    }
}
