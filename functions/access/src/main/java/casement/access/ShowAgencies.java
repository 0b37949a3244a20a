package casement.access;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows every agency of the directory: what it was approved as, and what is proposed. */
public final class ShowAgencies {
    public static final int MOST = 1_000;
    private static final int USUAL = 200;

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
        int most = limit.orElse(USUAL);
        TreeMap<String, String> elements = new TreeMap<>(Map.of("limit", Integer.toString(most)));
        after.ifPresent(last -> elements.put("after", last.value()));
        Asked asked = asking.ask("ShowAgencies", Question.of(principal, Action.SHOW_PEOPLE), elements);
        OnePage<Agency> page = asked.answer(
                receipt -> OnePage.of(agencies.page(after, most + 1), most),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Shown(page.items(), asked.id(), page.goesOnAfter().map(Agency::id));
    }
}
