package casement.access;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.PageAsked;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyId;
import java.util.List;
import java.util.Optional;

/** Shows every agency of the directory: what it was approved as, and what is proposed. */
public final class ShowAgencies {
    private final Asking asking;
    private final Agencies agencies;

    /**
     * A page of the directory as shown.
     *
     * @param next after which the next page begins; empty: this is the last
     */
    public record Shown(List<Agency> agencies, AuditId auditId, Optional<AgencyId> next) {}

    public ShowAgencies(Asking asking, Agencies agencies) {
        this.asking = asking;
        this.agencies = agencies;
    }

    /**
     * @param after the last of the page before; empty: the first page
     * @param limit left out: 200
     */
    public Shown show(Principal principal, Optional<AgencyId> after, Optional<Integer> limit) {
        PageAsked<AgencyId> page = PageAsked.of(after, limit);
        Asked asked =
                asking.ask("ShowAgencies", Question.of(principal, Action.SHOW_PEOPLE), page.elements(AgencyId::value));
        OnePage<Agency> found = asked.answer(
                receipt -> OnePage.of(agencies.page(after, page.wanted()), page.most()),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Shown(found.items(), asked.id(), found.goesOnAfter().map(Agency::id));
    }
}
