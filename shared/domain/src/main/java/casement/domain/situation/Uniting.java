package casement.domain.situation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which items make one incident: those of one matter always; those of two matters that a rule unites, unless a person parted one of
 * them; those that a person united. The same items and changes make the same incidents, in whatever order they came.
 */
public final class Uniting {
    private static final Comparator<SituationItem> OLDEST_FIRST =
            Comparator.comparing(SituationItem::at).thenComparing(SituationItem::id);

    private final List<UnitingRule> rules;
    private final List<SeriousRule> serious;

    public Uniting(List<UnitingRule> rules, List<SeriousRule> serious) {
        this.rules = List.copyOf(rules);
        this.serious = List.copyOf(serious);
    }

    /** Within so long before and after an item everything that a rule can unite with it happened. */
    public Duration reach() {
        return Duration.ofMinutes(
                rules.stream().mapToInt(UnitingRule::minutes).max().orElse(0));
    }

    /**
     * @param changes oldest first
     * @return the incident that began last first
     */
    public List<Incident> incidents(Collection<SituationItem> items, List<IncidentChange> changes) {
        List<SituationItem> ordered = items.stream().sorted(OLDEST_FIRST).toList();
        Groups groups = new Groups();
        Said said = new Said(changes);
        said.together.forEach(pair -> groups.unite(pair.one(), pair.other()));
        unite(ordered, said, groups);
        Map<Matter, List<SituationItem>> united = new LinkedHashMap<>();
        ordered.forEach(item -> united.computeIfAbsent(groups.of(Matter.of(item)), none -> new ArrayList<>())
                .add(item));
        return united.values().stream()
                .map(those -> incident(those, changes))
                .sorted(Comparator.comparing(Incident::from)
                        .thenComparing(Incident::id)
                        .reversed())
                .toList();
    }

    private void unite(List<SituationItem> ordered, Said said, Groups groups) {
        Duration reach = reach();
        for (int i = 0; i < ordered.size(); i++) {
            SituationItem first = ordered.get(i);
            for (int j = i + 1; j < ordered.size(); j++) {
                SituationItem second = ordered.get(j);
                if (Duration.between(first.at(), second.at()).compareTo(reach) > 0) {
                    break;
                }
                if (said.mayBeUnited(first, second) && rules.stream().anyMatch(rule -> rule.unites(first, second))) {
                    groups.unite(Matter.of(first), Matter.of(second));
                }
            }
        }
    }

    private Incident incident(List<SituationItem> items, List<IncidentChange> changes) {
        List<String> why = serious.stream()
                .filter(rule -> items.stream().anyMatch(rule::fits))
                .map(SeriousRule::says)
                .toList();
        Set<Matter> matters = new HashSet<>();
        items.forEach(item -> matters.add(Matter.of(item)));
        List<IncidentChange> theirs = changes.stream()
                .filter(change -> matters.contains(change.matter())
                        || change.with().filter(matters::contains).isPresent())
                .toList();
        return new Incident(List.copyOf(items), why, theirs);
    }

    private record Pair(Matter one, Matter other) {
        private boolean has(Matter matter) {
            return one.equals(matter) || other.equals(matter);
        }
    }

    /** What people said last: a split undoes merges of its matter and keeps the rules from it; a later merge counts again. */
    private static final class Said {
        private final Set<Matter> apart = new HashSet<>();
        private final List<Pair> together = new ArrayList<>();

        private Said(List<IncidentChange> changes) {
            changes.forEach(change -> change.with()
                    .ifPresentOrElse(with -> together.add(new Pair(change.matter(), with)), () -> {
                        apart.add(change.matter());
                        together.removeIf(pair -> pair.has(change.matter()));
                    }));
        }

        private boolean mayBeUnited(SituationItem first, SituationItem second) {
            return !apart.contains(Matter.of(first)) && !apart.contains(Matter.of(second));
        }
    }

    /** Matters that are known to belong together. */
    private static final class Groups {
        private final Map<Matter, Matter> parents = new HashMap<>();

        private Matter of(Matter matter) {
            Matter at = matter;
            while (parents.containsKey(at)) {
                at = Objects.requireNonNull(parents.get(at));
            }
            return at;
        }

        private void unite(Matter one, Matter other) {
            Matter first = of(one);
            Matter second = of(other);
            if (!first.equals(second)) {
                parents.put(second, first);
            }
        }
    }
}
