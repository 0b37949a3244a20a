package casement.access;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import java.util.List;
import java.util.Map;

/** Shows every agency of the directory: what it was approved as, and what is proposed. */
public final class ShowAgencies {
    private final Asking asking;
    private final Agencies agencies;

    /** The directory as shown. */
    public record Shown(List<Agency> agencies, AuditId auditId) {}

    public ShowAgencies(Asking asking, Agencies agencies) {
        this.asking = asking;
        this.agencies = agencies;
    }

    public Shown show(Principal principal) {
        Asked asked = asking.ask("ShowAgencies", Question.of(principal, Action.SHOW_PEOPLE), Map.of());
        List<Agency> shown = asked.answer(
                receipt -> agencies.all(),
                all -> all.stream().map(one -> one.id().value()).toList());
        return new Shown(shown, asked.id());
    }
}
