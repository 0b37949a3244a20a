package casement.situation;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.situation.Incident;
import casement.domain.situation.IncidentChanges;
import casement.domain.situation.ItemId;
import casement.domain.situation.SituationItems;
import casement.situation.door.FeedRules;
import java.util.Map;

/** Shows one incident with all that belongs to it. */
public final class ShowIncident {
    private final Asking asking;
    private final IncidentReading incidents;

    public ShowIncident(Asking asking, SituationItems items, IncidentChanges changes, FeedRules rules) {
        this.asking = asking;
        this.incidents = new IncidentReading(items, changes, rules);
    }

    /**
     * @param item any of the incident's
     * @throws Fault.Missing when there is none
     */
    public Incident show(Principal principal, ItemId item) {
        return asking.ask(
                        "ShowIncident", Question.of(principal, Action.SEE_SITUATION), Map.of("incident", item.value()))
                .answer(
                        receipt -> incidents.of(receipt, item),
                        shown -> shown.items().stream()
                                .map(one -> one.id().value())
                                .toList());
    }
}
