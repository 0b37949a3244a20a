package casement.domain.situation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What makes an incident serious: an item of that kind for which everything that is said here holds.
 *
 * @param types what its type begins with, in lower case; empty: any
 * @param mostPriority the number is so low or lower, which is more urgent
 * @param leastConfidence of a sensor
 */
public record SeriousRule(
        String says,
        FeedKind kind,
        List<String> types,
        Optional<Integer> mostPriority,
        Optional<Double> leastConfidence) {

    boolean fits(SituationItem item) {
        String type = item.type().toLowerCase(Locale.ROOT);
        return item.kind() == kind
                && (types.isEmpty() || types.stream().anyMatch(type::startsWith))
                && mostPriority
                        .map(most -> item.priority().filter(its -> its <= most).isPresent())
                        .orElse(true)
                && leastConfidence
                        .map(least ->
                                item.confidence().filter(its -> its >= least).isPresent())
                        .orElse(true);
    }
}
