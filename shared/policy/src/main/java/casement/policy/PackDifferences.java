package casement.policy;

import casement.domain.policy.PackDifference;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What differs between two texts of a pack: item by item, whatever order or style they are written in. */
final class PackDifferences {
    private static final String CODES = "codes";
    private static final List<String> NAMES = List.of("clause", "code", "what");

    private PackDifferences() {}

    static List<PackDifference> between(String before, String after) {
        Map<String, Node> old = sections(before);
        Map<String, Node> now = sections(after);
        Set<String> all = new LinkedHashSet<>(now.keySet());
        all.addAll(old.keySet());
        List<PackDifference> differences = new ArrayList<>();
        for (String section : all) {
            compare(section, items(old, section), items(now, section), differences);
        }
        return differences;
    }

    private static Map<String, Node> sections(String yaml) {
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
        return root instanceof MappingNode mapping ? entries(mapping) : Map.of();
    }

    /** Items that did not change are left out; of several with one name the first that is left goes with the first. */
    private static void compare(
            String section,
            Map<String, Deque<String>> old,
            Map<String, Deque<String>> now,
            List<PackDifference> differences) {
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        for (String name : names) {
            Deque<String> gone = new ArrayDeque<>(old.getOrDefault(name, new ArrayDeque<>()));
            Deque<String> fresh = new ArrayDeque<>(now.getOrDefault(name, new ArrayDeque<>()));
            List.copyOf(fresh).stream().filter(gone::remove).forEach(fresh::remove);
            while (!gone.isEmpty() || !fresh.isEmpty()) {
                differences.add(new PackDifference(
                        section, name, Optional.ofNullable(gone.poll()), Optional.ofNullable(fresh.poll())));
            }
        }
    }

    /** A section's items by name; one that is a single thing is one item without a name. */
    private static Map<String, Deque<String>> items(Map<String, Node> sections, String name) {
        Map<String, Deque<String>> items = new LinkedHashMap<>();
        Node section = sections.get(name);
        if (section instanceof SequenceNode list && list.getValue().stream().allMatch(MappingNode.class::isInstance)) {
            list.getValue().forEach(item -> add("", (MappingNode) item, items));
        } else if (section instanceof MappingNode mapping && !isEntry(mapping)) {
            entries(mapping).forEach((key, value) -> put(key, text(value), items));
        } else if (section != null) {
            put("", text(section), items);
        }
        return items;
    }

    /** The codes of a group of purposes are items of their own. */
    private static void add(String within, MappingNode item, Map<String, Deque<String>> items) {
        Map<String, Node> entries = entries(item);
        String name = within
                + NAMES.stream()
                        .map(entries::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(PackDifferences::text)
                        .orElse("");
        if (entries.remove(CODES) instanceof SequenceNode codes) {
            for (Node code : codes.getValue()) {
                if (code instanceof MappingNode mapping) {
                    add(name + " ", mapping, items);
                }
            }
        }
        put(name, lines(entries), items);
    }

    private static boolean isEntry(MappingNode mapping) {
        return entries(mapping).containsKey("clause");
    }

    private static void put(String name, String text, Map<String, Deque<String>> items) {
        items.computeIfAbsent(name, first -> new ArrayDeque<>()).add(text);
    }

    private static Map<String, Node> entries(MappingNode mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            entries.put(text(tuple.getKeyNode()), tuple.getValueNode());
        }
        return entries;
    }

    private static String lines(Map<String, Node> entries) {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue().strip();
            case SequenceNode list ->
                list.getValue().stream().map(PackDifferences::text).collect(Collectors.joining(", ", "[", "]"));
            case MappingNode mapping -> lines(entries(mapping));
            default -> "";
        };
    }
}
