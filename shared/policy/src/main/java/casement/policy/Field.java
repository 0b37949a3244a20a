package casement.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its line and tells what is wrong there; it goes on, so that all errors are found. */
final class Field {
    private final Optional<Node> node;
    private final String name;
    private final int line;
    private final BiConsumer<Integer, String> wrong;
    private final Set<String> asked = new LinkedHashSet<>();

    private Field(Optional<Node> node, String name, int line, BiConsumer<Integer, String> wrong) {
        this.node = node;
        this.name = name;
        this.line = node.map(n -> n.getStartMark().getLine() + 1).orElse(line);
        this.wrong = wrong;
    }

    /** @param wrong takes a line and what is wrong there */
    static Field root(Node node, BiConsumer<Integer, String> wrong) {
        return new Field(Optional.of(node), "the pack", 1, wrong);
    }

    int line() {
        return line;
    }

    void wrong(String text) {
        wrong.accept(line, text);
    }

    void wrongAt(int there, String text) {
        wrong.accept(there, text);
    }

    boolean isThere() {
        return node.isPresent();
    }

    /** One that may be left out. */
    Field get(String key) {
        asked.add(key);
        return new Field(Optional.ofNullable(entries().get(key)), key, line, wrong);
    }

    /** One that may not be left out. */
    Field need(String key) {
        Field found = get(key);
        if (!found.isThere()) {
            wrong(name + ": '" + key + "' is missing");
        }
        return found;
    }

    /** Says which keys nobody asked for. */
    void nothingElse() {
        for (NodeTuple tuple : tuples()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (!asked.contains(key)) {
                int at = tuple.getKeyNode().getStartMark().getLine() + 1;
                wrong.accept(at, name + ": '" + key + "' is not known; known are " + String.join(", ", asked));
            }
        }
    }

    List<Field> list() {
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof SequenceNode sequence)) {
            wrong(name + ": a list is expected");
            return List.of();
        }
        List<Field> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new Field(Optional.of(item), name, line, wrong));
        }
        return items;
    }

    /** A list that names something. */
    Field filled() {
        if (isThere() && list().isEmpty()) {
            wrong(name + ": names nothing");
        }
        return this;
    }

    String text() {
        if (node.isEmpty()) {
            return "";
        }
        if (!(node.get() instanceof ScalarNode scalar)) {
            wrong(name + ": a text is expected");
            return "";
        }
        if (scalar.getValue().isBlank()) {
            wrong(name + ": is empty");
        }
        return scalar.getValue().strip();
    }

    Optional<String> optionalText() {
        return isThere() ? Optional.of(text()) : Optional.empty();
    }

    int number(int otherwise) {
        if (!isThere()) {
            return otherwise;
        }
        String text = text();
        if (!text.matches("[0-9]{1,6}")) {
            wrong(name + ": '" + text + "' is no whole number");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    LocalDate date() {
        String text = text();
        try {
            return isThere() ? LocalDate.parse(text) : LocalDate.EPOCH;
        } catch (DateTimeParseException e) {
            wrong(name + ": '" + text + "' is no date such as 2026-01-31");
            return LocalDate.EPOCH;
        }
    }

    <E extends Enum<E>> Optional<E> one(Class<E> type) {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (Words.of(constant).equals(text)) {
                return Optional.of(constant);
            }
        }
        if (isThere()) {
            wrong(name + ": '" + text + "' is no " + Words.spaced(type.getSimpleName()));
        }
        return Optional.empty();
    }

    <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        list().forEach(item -> item.one(type).ifPresent(found::add));
        return found;
    }

    Set<String> texts() {
        Set<String> found = new LinkedHashSet<>();
        list().forEach(item -> found.add(item.text()));
        return found;
    }

    Map<String, String> textsByKey() {
        Map<String, String> found = new LinkedHashMap<>();
        entries().keySet().forEach(key -> found.put(key, get(key).text()));
        return found;
    }

    private Map<String, Node> entries() {
        Map<String, Node> found = new LinkedHashMap<>();
        for (NodeTuple tuple : tuples()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (found.put(key, tuple.getValueNode()) != null) {
                wrong.accept(tuple.getKeyNode().getStartMark().getLine() + 1, name + ": '" + key + "' stands twice");
            }
        }
        return found;
    }

    private List<NodeTuple> tuples() {
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof MappingNode mapping)) {
            if (asked.add("")) {
                wrong(name + ": keys and values are expected");
            }
            return List.of();
        }
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode)
                .toList();
    }
}
