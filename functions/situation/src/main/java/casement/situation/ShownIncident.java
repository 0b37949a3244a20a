package casement.situation;

import casement.domain.audit.AuditId;
import casement.domain.situation.FeedKind;
import casement.domain.situation.Incident;
import casement.domain.situation.IncidentChange;
import casement.domain.situation.ItemId;
import casement.domain.situation.Matter;
import casement.domain.situation.SituationItem;
import casement.domain.situation.Spot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An incident as people see it.
 *
 * @param id that of its first item; any of its items' ids leads to it
 * @param serious why it is; empty: no rule says so
 * @param items oldest first
 * @param changes what people united and parted, oldest first
 */
record ShownIncident(
        ItemId id,
        Instant from,
        Instant until,
        Optional<Spot> spot,
        List<String> serious,
        List<ShownItem> items,
        List<ShownChange> changes) {

    /** One thing that a feed told of. */
    record ShownItem(
            ItemId id,
            Matter matter,
            FeedKind kind,
            Instant at,
            String type,
            Optional<String> status,
            Optional<Integer> priority,
            Optional<Double> confidence,
            Optional<Spot> spot,
            Optional<String> text) {
        private static ShownItem of(SituationItem item) {
            return new ShownItem(
                    item.id(),
                    Matter.of(item),
                    item.kind(),
                    item.at(),
                    item.type(),
                    item.status(),
                    item.priority(),
                    item.confidence(),
                    item.spot(),
                    item.text());
        }
    }

    /**
     * What a person said of a matter.
     *
     * @param with what it was united with; absent: it was parted from the rest
     * @param entry of the audit log, which has who it was
     */
    record ShownChange(Matter matter, Optional<Matter> with, String reason, Instant at, AuditId entry) {
        private static ShownChange of(IncidentChange change) {
            return new ShownChange(
                    change.matter(),
                    change.with(),
                    change.reason(),
                    change.by().at(),
                    change.by().audit());
        }
    }

    static ShownIncident of(Incident incident) {
        return new ShownIncident(
                incident.id(),
                incident.from(),
                incident.until(),
                incident.spot(),
                incident.serious(),
                incident.items().stream().map(ShownItem::of).toList(),
                incident.changes().stream().map(ShownChange::of).toList());
    }
}
