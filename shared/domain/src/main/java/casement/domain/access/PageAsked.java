package casement.domain.access;

import casement.domain.OnePage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which page of a register is asked for; a register is in the order of its ids.
 *
 * @param after the last of the page before; empty: the first page
 * @param most so many at most
 */
public record PageAsked<K extends Comparable<? super K>>(Optional<K> after, int most) {
    /** So many may be asked for. */
    public static final int MOST = 1_000;

    private static final int USUAL = 200;

    /** @param limit left out: 200 */
    public static <K extends Comparable<? super K>> PageAsked<K> of(Optional<K> after, Optional<Integer> limit) {
        return new PageAsked<>(after, limit.orElse(USUAL));
    }

    /** So many are looked up, to know whether more follow. */
    public int wanted() {
        return most + 1;
    }

    /** What the audit log says of it. */
    public Map<String, String> elements(Function<K, String> text) {
        Map<String, String> elements = new TreeMap<>(Map.of("limit", Integer.toString(most)));
        after.ifPresent(last -> elements.put("after", text.apply(last)));
        return elements;
    }

    /** The page of a register that is there whole. */
    public <T> OnePage<T> of(List<T> register, Function<T, K> id) {
        return OnePage.of(
                register.stream()
                        .filter(item -> after.filter(last -> id.apply(item).compareTo(last) <= 0)
                                .isEmpty())
                        .toList(),
                most);
    }
}
