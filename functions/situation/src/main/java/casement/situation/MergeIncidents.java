package casement.situation;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
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

/** Unites two incidents of which a person says that they are one. */
public final class MergeIncidents {
    private final Asking asking;
    private final IncidentChanges changes;
    private final IncidentReading incidents;
    private final Clock clock;

    public MergeIncidents(Asking asking, SituationItems items, IncidentChanges changes, FeedRules rules, Clock clock) {
        this.asking = asking;
        this.changes = changes;
        this.incidents = new IncidentReading(items, changes, rules);
        this.clock = clock;
    }

    /**
     * @return the one that both are from now on
     * @throws Fault.Missing when one of them is not there
     * @throws Fault.Conflict when they are one already
     */
    public Incident merge(Principal principal, ItemId item, MergeForm form) {
        form.checked();
        ItemId with = form.with().orElseThrow();
        return asking.ask(
                        "MergeIncidents",
                        Question.of(principal, Action.CHANGE_INCIDENT),
                        Map.of("incident", item.value(), "with", with.value()))
                .change(
                        receipt -> {
                            Incident one = incidents.of(receipt, item);
                            if (one.has(with)) {
                                throw new Fault.Conflict("these are one incident already");
                            }
                            if (!IncidentReading.areNear(item, with)) {
                                throw new Fault.Conflict(
                                        "they lie more than six hours apart; that is not one incident");
                            }
                            Matter other = matter(incidents.of(receipt, with), with);
                            changes.add(change(principal, matter(one, item), other, form, receipt));
                            return incidents.of(receipt, item);
                        },
                        merged -> merged.id().value());
    }

    private IncidentChange change(Principal principal, Matter one, Matter other, MergeForm form, AuditReceipt receipt) {
        return new IncidentChange(
                one,
                Optional.of(other),
                form.reason().orElseThrow().strip(),
                new Hand(principal.who(), clock.instant(), receipt.id()));
    }

    static Matter matter(Incident incident, ItemId item) {
        return incident.items().stream()
                .filter(one -> one.id().equals(item))
                .map(Matter::of)
                .findFirst()
                .orElseThrow(() -> new Fault.Conflict("item " + item + " is none of this incident"));
    }
}
