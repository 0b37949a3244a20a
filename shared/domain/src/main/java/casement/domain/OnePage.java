package casement.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param goesOnAfter the last item, when there are more behind it
 */
public record OnePage<T>(List<T> items, Optional<T> goesOnAfter) {
    public OnePage {
        items = List.copyOf(items);
    }

    /** @param found what belongs on the page, and one more when there is more */
    public static <T> OnePage<T> of(List<T> found, int limit) {
        List<T> page = found.stream().limit(limit).toList();
        return new OnePage<>(page, found.size() > limit ? Optional.of(page.getLast()) : Optional.empty());
    }

    /** The same page of something else. */
    public <R> OnePage<R> map(Function<T, R> change) {
        return new OnePage<>(items.stream().map(change).toList(), goesOnAfter.map(change));
    }
}
