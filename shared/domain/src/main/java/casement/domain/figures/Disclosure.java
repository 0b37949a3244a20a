package casement.domain.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which counts are published. One from 1 to below the least is suppressed, and with it as many others as it takes that nobody can compute it
 * from sums that are published: in each sum at least two are suppressed that are together no fewer than the least; and no suppressed count
 * follows from all sums taken together, in which several tables share counts. Zeros are published unless nothing else is left to suppress.
 */
public final class Disclosure {
    private final Map<String, Long> counts;
    private final List<Sum> sums;
    private final long least;
    private final Set<String> suppressed = new HashSet<>();

    /**
     * That some counts make another.
     *
     * @param whole the name of their sum
     * @param parts their names
     */
    public record Sum(String whole, List<String> parts) {
        private Stream<String> members() {
            return Stream.concat(Stream.of(whole), parts.stream());
        }
    }

    private Disclosure(Map<String, Long> counts, List<Sum> sums, long least) {
        this.counts = counts;
        this.sums = sums;
        this.least = least;
    }

    /**
     * @param counts by names
     * @param least the fewest that are published; with 1 all are
     * @return the names of those that are suppressed
     */
    public static Set<String> suppressed(Map<String, Long> counts, List<Sum> sums, long least) {
        Disclosure disclosure = new Disclosure(new HashMap<>(counts), sums, least);
        disclosure.suppress();
        return Collections.unmodifiableSet(disclosure.suppressed);
    }

    private void suppress() {
        counts.forEach((name, count) -> {
            if (count > 0 && count < least) {
                suppressed.add(name);
            }
        });
        boolean isSafe = suppressed.isEmpty();
        while (!isSafe) {
            isSafe = !suppressBesides() && !suppressAgainstAllSums();
        }
    }

    /** @return whether any was added */
    private boolean suppressBesides() {
        boolean isAny = false;
        for (Sum sum : sums) {
            while (isTooThin(sum)) {
                Optional<String> next = next(sum);
                if (next.isEmpty()) {
                    break;
                }
                suppressed.add(next.get());
                isAny = true;
            }
        }
        return isAny;
    }

    private boolean isTooThin(Sum sum) {
        List<String> parts = sum.parts().stream().filter(suppressed::contains).toList();
        if (suppressed.contains(sum.whole())) {
            return parts.isEmpty();
        }
        long together = parts.stream().mapToLong(this::count).sum();
        return together > 0 && (parts.size() == 1 || together < least);
    }

    private long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** The smallest count that is published still: of the parts, else the whole, and a zero if there is nothing else. */
    private Optional<String> next(Sum sum) {
        return smallest(sum.parts().stream(), 1)
                .or(() -> smallest(Stream.of(sum.whole()), 1))
                .or(() -> smallest(sum.members(), 0));
    }

    private Optional<String> smallest(Stream<String> names, long atLeast) {
        return names.filter(name -> !suppressed.contains(name) && count(name) >= atLeast)
                .min(Comparator.comparingLong(this::count).thenComparing(Comparator.naturalOrder()));
    }

    private boolean suppressAgainstAllSums() {
        List<String> unknown = suppressed.stream().sorted().toList();
        List<List<Unknowns.Term>> equations = new ArrayList<>();
        for (Sum sum : sums) {
            List<Unknowns.Term> terms = new ArrayList<>();
            sum.parts().stream().filter(suppressed::contains).forEach(part -> terms.add(new Unknowns.Term(part, 1)));
            Stream.of(sum.whole())
                    .filter(suppressed::contains)
                    .forEach(whole -> terms.add(new Unknowns.Term(whole, -1)));
            equations.add(terms);
        }
        boolean isAny = false;
        for (String known : Unknowns.determined(unknown, equations)) {
            Optional<String> next = sums.stream()
                    .filter(sum -> sum.members().anyMatch(known::equals))
                    .flatMap(sum -> next(sum).stream())
                    .max(Comparator.comparing((String name) -> count(name) > 0)
                            .thenComparing(this::count, Comparator.reverseOrder())
                            .thenComparing(Comparator.naturalOrder()));
            next.ifPresent(suppressed::add);
            isAny |= next.isPresent();
        }
        return isAny;
    }
}
