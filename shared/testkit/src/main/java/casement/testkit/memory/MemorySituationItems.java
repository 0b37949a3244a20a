package casement.testkit.memory;

import casement.domain.audit.AuditReceipt;
import casement.domain.situation.ItemId;
import casement.domain.situation.SituationItem;
import casement.domain.situation.SituationItems;
import casement.domain.video.Span;
import casement.testkit.FaultSwitch;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What feeds told of, in memory. */
public final class MemorySituationItems implements SituationItems {
    public final FaultSwitch faults = new FaultSwitch();
    private final Clock clock;
    private final Map<ItemId, SituationItem> items = new HashMap<>();

    public MemorySituationItems(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized boolean add(SituationItem item) {
        return faults.guard(() -> items.putIfAbsent(item.id(), item) == null);
    }

    /** Everything that was added, for tests to look at. */
    public synchronized List<SituationItem> all() {
        return List.copyOf(items.values());
    }

    @Override
    public synchronized List<SituationItem> during(AuditReceipt receipt, Span span) {
        return faults.guard(() -> items.values().stream()
                .filter(item -> span.contains(item.at()) && item.isReadable(clock.instant()))
                .sorted(Comparator.comparing(SituationItem::at)
                        .thenComparing(SituationItem::id)
                        .reversed())
                .toList());
    }
}
