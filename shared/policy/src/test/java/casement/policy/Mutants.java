package casement.policy;

import casement.domain.access.Action;
import casement.domain.access.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** A pack's file with each rule taken out, with each word of each rule taken out, and with each role let in. */
final class Mutants {
    private static final List<String> SECTIONS = List.of("roles", "rules", "purposes", "prohibited", "training");
    private static final List<String> LISTS =
            List.of("who", "may", "forbid", "asked-of", "topics", "for", "codes", "except", "needs", "offences");
    private static final List<String> ACTIONS = List.of("may", "forbid", "for", "asked-of");

    private final String pack;
    private final String yaml;
    private final List<Mutant> all = new ArrayList<>();

    private Mutants(String pack, String yaml) {
        this.pack = pack;
        this.yaml = yaml;
    }

    static List<Mutant> of(String pack, String yaml) {
        Mutants mutants = new Mutants(pack, yaml);
        SECTIONS.forEach(mutants::section);
        List.of("authorisation", "need-to-know").forEach(mutants::single);
        return mutants.all;
    }

    private void section(String section) {
        List<Map<String, Object>> rules = rules(tree(), section);
        for (int n = 0; n < rules.size(); n++) {
            int at = n;
            Map<String, Object> rule = rules.get(n);
            String where = section + " " + (n + 1);
            add(where + " is gone", rule, tree -> rules(tree, section).remove(at));
            if (rule.containsKey("when") && section.equals("roles")) {
                add(
                        where + " has no condition",
                        rule,
                        tree -> rules(tree, section).get(at).remove("when"));
            }
            words(where, rule, rule, tree -> rules(tree, section).get(at));
            if (section.equals("roles")) {
                others(rules, rule)
                        .forEach(role -> add(
                                where + " lets " + role + " in",
                                rule,
                                tree -> list(rules(tree, section).get(at), "who")
                                        .add(role)));
            }
        }
    }

    /** A section that is one rule. */
    private void single(String section) {
        if (tree().get(section) instanceof Map<?, ?>) {
            Map<String, Object> rule = map(tree().get(section));
            add(section + " is gone", rule, tree -> tree.remove(section));
            words(section, rule, rule, tree -> map(Objects.requireNonNull(tree.get(section))));
        }
    }

    /** Each word out of each list, down to what a ground needs. */
    private void words(
            String where,
            Map<String, Object> rule,
            Map<String, Object> part,
            Function<Map<String, Object>, Map<String, Object>> find) {
        for (String key : LISTS) {
            if (!part.containsKey(key)) {
                continue;
            }
            List<Object> words = list(part, key);
            for (int n = 0; n < words.size(); n++) {
                int at = n;
                Object word = words.get(n);
                if (word instanceof Map<?, ?>) {
                    String code = where + " " + map(word).get("code");
                    add(
                            code + " is gone",
                            rule,
                            tree -> list(find.apply(tree), key).remove(at));
                    words(
                            code,
                            rule,
                            map(word),
                            tree -> map(list(find.apply(tree), key).get(at)));
                } else {
                    add(
                            where + ": " + key + " without " + word,
                            rule,
                            tree -> list(find.apply(tree), key).remove(at));
                }
            }
        }
    }

    /** Roles that may do nothing of what the rule allows. Administrators are kept out elsewhere, by two rules of one clause. */
    private List<String> others(List<Map<String, Object>> rules, Map<String, Object> rule) {
        Set<Object> allowed = rules.stream()
                .filter(other -> !Collections.disjoint(list(other, "may"), list(rule, "may")))
                .flatMap(other -> list(other, "who").stream())
                .collect(Collectors.toCollection(HashSet::new));
        return Arrays.stream(Role.values())
                .map(Words::of)
                .filter(role -> !allowed.contains(role))
                .filter(role -> pack.equals("operations") || !role.endsWith("-administrator"))
                .toList();
    }

    private void add(String what, Map<String, Object> rule, Consumer<Map<String, Object>> change) {
        Map<String, Object> tree = tree();
        change.accept(tree);
        all.add(new Mutant(pack, what, String.valueOf(rule.get("clause")), actions(rule), new Yaml().dump(tree)));
    }

    private static Set<Action> actions(Map<String, Object> rule) {
        List<String> named = ACTIONS.stream()
                .filter(rule::containsKey)
                .flatMap(key -> list(rule, key).stream())
                .map(Object::toString)
                .toList();
        return Stream.of(Action.values())
                .filter(action -> named.isEmpty() || named.contains(Words.of(action)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new Yaml().load(yaml);
        // Read as a date, it would be written as a moment.
        tree.put("effective", "2025-01-01");
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules(Map<String, Object> tree, String section) {
        return (List<Map<String, Object>>) tree.getOrDefault(section, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> of, String key) {
        return (List<Object>) of.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }
}
