package casement.access;

import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationId;
import casement.domain.investigation.Investigations;
import casement.domain.people.AgencyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lists an agency's investigations with their teams. */
public final class ListInvestigations {
    public static final int MOST = 1_000;
    private static final int USUAL = 200;

    private final Asking asking;
    private final Investigations investigations;

    /**
     * A page of the register as shown.
     *
     * @param next after which the next page begins; empty: this is the last
     */
    public record Shown(List<Investigation> investigations, AuditId auditId, Optional<InvestigationId> next) {}

    public ListInvestigations(Asking asking, Investigations investigations) {
        this.asking = asking;
        this.investigations = investigations;
    }

    /**
     * @param agency whose; left out: the person's own
     * @param after the last of the page before; empty: the first page
     * @param limit left out: 200
     */
    public Shown list(
            Principal principal, Optional<AgencyId> agency, Optional<InvestigationId> after, Optional<Integer> limit) {
        AgencyId whose = agency.or(() -> principal.standing().agency())
                .orElseThrow(() -> new Fault.BadInput("agency", "is missing, and you are of none"));
        int most = limit.orElse(USUAL);
        TreeMap<String, String> elements =
                new TreeMap<>(Map.of("agency", whose.value(), "limit", Integer.toString(most)));
        after.ifPresent(last -> elements.put("after", last.value()));
        Asked asked = asking.ask(
                "ListInvestigations",
                Question.of(principal, Action.SHOW_INVESTIGATIONS).belongingTo(whose),
                elements);
        OnePage<Investigation> page = asked.answer(
                receipt -> OnePage.of(investigations.page(receipt, whose, after, most + 1), most),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Shown(page.items(), asked.id(), page.goesOnAfter().map(Investigation::id));
    }
}
