package casement.usagereport;

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
 * Which counts are published. One from 1 to below the least is withheld, and with it as many others as it takes that nobody can compute it
 * from sums that are published: in each sum at least two are withheld that are together no fewer than the least; and no withheld count
 * follows from all sums taken together, in which several tables share counts.
 */
final class Disclosure {
    private final Map<String, Long> counts;
    private final List<Sum> sums;
    private final long least;
    private final Set<String> withheld = new HashSet<>();

    /**
     * That some counts make another.
     *
     * @param whole the name of their sum
     * @param parts their names
     */
    record Sum(String whole, List<String> parts) {
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
     * @return the names of those that are withheld
     */
    static Set<String> withheld(Map<String, Long> counts, List<Sum> sums, long least) {
        Disclosure disclosure = new Disclosure(new HashMap<>(counts), sums, least);
        disclosure.withhold();
        return Collections.unmodifiableSet(disclosure.withheld);
    }

    private void withhold() {
        counts.forEach((name, count) -> {
            if (count > 0 && count < least) {
                withheld.add(name);
            }
        });
        boolean isSafe = withheld.isEmpty();
        while (!isSafe) {
            isSafe = !withholdBesides() && !withholdAgainstAllSums();
        }
    }

    /** @return whether any was added */
    private boolean withholdBesides() {
        boolean isAny = false;
        for (Sum sum : sums) {
            while (isTooThin(sum)) {
                Optional<String> next = next(sum);
                if (next.isEmpty()) {
                    break;
                }
                withheld.add(next.get());
                isAny = true;
            }
        }
        return isAny;
    }

    private boolean isTooThin(Sum sum) {
        List<String> parts = sum.parts().stream().filter(withheld::contains).toList();
        if (withheld.contains(sum.whole())) {
            return parts.isEmpty();
        }
        long together = parts.stream().mapToLong(this::count).sum();
        return !parts.isEmpty() && (parts.size() == 1 || together < least);
    }

    private long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** The smallest count that is published still, of the parts if there is one among them. */
    private Optional<String> next(Sum sum) {
        return smallest(sum.parts().stream()).or(() -> smallest(Stream.of(sum.whole())));
    }

    private Optional<String> smallest(Stream<String> names) {
        return names.filter(name -> !withheld.contains(name) && count(name) > 0)
                .min(Comparator.comparingLong(this::count).thenComparing(Comparator.naturalOrder()));
    }

    private boolean withholdAgainstAllSums() {
        List<String> unknown = withheld.stream().sorted().toList();
        List<List<Unknowns.Term>> equations = new ArrayList<>();
        for (Sum sum : sums) {
            List<Unknowns.Term> terms = new ArrayList<>();
            sum.parts().stream().filter(withheld::contains).forEach(part -> terms.add(new Unknowns.Term(part, 1)));
            Stream.of(sum.whole()).filter(withheld::contains).forEach(whole -> terms.add(new Unknowns.Term(whole, -1)));
            equations.add(terms);
        }
        boolean isAny = false;
        for (String known : Unknowns.determined(unknown, equations)) {
            Optional<String> next = sums.stream()
                    .filter(sum -> sum.members().anyMatch(known::equals))
                    .flatMap(sum -> next(sum).stream())
                    .findFirst();
            next.ifPresent(withheld::add);
            isAny |= next.isPresent();
        }
        return isAny;
    }
}
