package casement.situation;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.Hand;
import casement.domain.situation.Incident;
import casement.domain.situation.IncidentChange;
import casement.domain.situation.IncidentChanges;
import casement.domain.situation.ItemId;
import casement.domain.situation.Matter;
import casement.domain.situation.SituationItems;
import casement.situation.door.FeedRules;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes a matter out of an incident of which a person says that it is another. */
public final class SplitIncident {
    private final Asking asking;
    private final IncidentChanges changes;
    private final IncidentReading incidents;
    private final Clock clock;

    public SplitIncident(Asking asking, SituationItems items, IncidentChanges changes, FeedRules rules, Clock clock) {
        this.asking = asking;
        this.changes = changes;
        this.incidents = new IncidentReading(items, changes, rules);
        this.clock = clock;
    }

    /**
     * @return what was taken out, an incident of its own from now on
     * @throws Fault.Missing when there is no such incident
     * @throws Fault.Conflict when the item is none of it, or there is nothing to part
     */
    public Incident split(Principal principal, ItemId incident, SplitForm form) {
        form.checked();
        ItemId item = form.item().orElseThrow();
        return asking.ask(
                        "SplitIncident",
                        Question.of(principal, Action.CHANGE_INCIDENT),
                        Map.of("incident", incident.value(), "item", item.value()))
                .change(
                        receipt -> {
                            Incident whole = incidents.of(receipt, incident);
                            Matter matter = MergeIncidents.matter(whole, item);
                            if (whole.matters().size() < 2) {
                                throw new Fault.Conflict(
                                        "the incident is of one matter alone; there is nothing to part");
                            }
                            changes.add(new IncidentChange(
                                    matter,
                                    Optional.empty(),
                                    form.reason().orElseThrow().strip(),
                                    new Hand(principal.who(), clock.instant(), receipt.id())));
                            return incidents.of(receipt, item);
                        },
                        parted -> parted.id().value());
    }
}
