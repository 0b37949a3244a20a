package casement.domain.situation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Items that belong together, by the rules and by what people said. It is worked out whenever it is asked for; any of its items
 * leads to it.
 *
 * @param items oldest first
 * @param serious why it is; empty: no rule says so
 * @param changes what people said of its matters, oldest first
 */
public record Incident(List<SituationItem> items, List<String> serious, List<IncidentChange> changes) {

    /** By which it is known: that of its first item. */
    public ItemId id() {
        return items.getFirst().id();
    }

    public Instant from() {
        return items.getFirst().at();
    }

    public Instant until() {
        return items.getLast().at();
    }

    public boolean has(ItemId item) {
        return items.stream().anyMatch(each -> each.id().equals(item));
    }

    public List<Matter> matters() {
        return items.stream().map(Matter::of).distinct().toList();
    }

    /** The newest that anybody told. */
    public Optional<Spot> spot() {
        return items.reversed().stream().flatMap(item -> item.spot().stream()).findFirst();
    }
}
