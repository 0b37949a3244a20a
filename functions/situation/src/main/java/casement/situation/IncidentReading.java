package casement.situation;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.situation.Incident;
import casement.domain.situation.IncidentChanges;
import casement.domain.situation.ItemId;
import casement.domain.situation.SituationItems;
import casement.domain.situation.Uniting;
import casement.domain.video.Span;
import casement.situation.door.FeedRules;
import java.time.Duration;
import java.util.List;

/** Incidents as they are now, worked out from what feeds told and what people said. */
final class IncidentReading {
    /** So long before and after a span is looked for what belongs to its incidents. */
    private static final Duration AROUND = Duration.ofHours(6);

    private final SituationItems items;
    private final IncidentChanges changes;
    private final Uniting uniting;

    IncidentReading(SituationItems items, IncidentChanges changes, FeedRules rules) {
        this.items = items;
        this.changes = changes;
        this.uniting = new Uniting(rules.unites(), rules.serious());
    }

    /** Whether whoever looks at one of them sees the other too. */
    static boolean areNear(ItemId one, ItemId other) {
        Duration apart =
                Duration.between(one.hour().from(), other.hour().from()).abs();
        return apart.compareTo(AROUND) <= 0;
    }

    /** Those that have an item in the span; the one that began last first. */
    List<Incident> during(AuditReceipt receipt, Span span) {
        Span around = new Span(span.from().minus(AROUND), span.until().plus(AROUND));
        return uniting.incidents(items.during(receipt, around), changes.since(receipt, around.from())).stream()
                .filter(incident -> incident.items().stream().anyMatch(item -> span.contains(item.at())))
                .toList();
    }

    /** @throws Fault.Missing when no item of that id is there, or not any more */
    Incident of(AuditReceipt receipt, ItemId item) {
        return during(receipt, item.hour()).stream()
                .filter(incident -> incident.has(item))
                .findFirst()
                .orElseThrow(() -> new Fault.Missing(
                        "there is no incident with an item " + item + ", or it is gone; items are kept for 30 days"));
    }
}
