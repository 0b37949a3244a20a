package casement.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file as values, where {@code !Sub x} and {@code Fn::Sub: x} are the same call. */
final class YamlFile {
    private final String name;
    private final Problems problems;

    private YamlFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** @param name how errors call the file */
    static Value.Fields read(Path file, String name, Problems problems) {
        Where top = new Where(name, 1);
        Value.Fields empty = new Value.Fields(Map.of(), top);
        try {
            Node root = new Yaml(new LoaderOptions()).compose(Files.newBufferedReader(file));
            if (root == null || !(new YamlFile(name, problems).value(root) instanceof Value.Fields fields)) {
                problems.add(top, "there is no template in this file");
                return empty;
            }
            return fields;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(new Where(name, line), "not YAML: " + e.getProblem());
            return empty;
        } catch (IOException e) {
            if (!Files.exists(file)) {
                problems.add(top, "there is no such file");
                return empty;
            }
            throw new UncheckedIOException(e);
        }
    }

    private Value value(Node node) {
        Where where = new Where(name, node.getStartMark().getLine() + 1);
        String tag = node.getTag().getValue();
        Value plain = withoutTag(node, where);
        if (!tag.startsWith("!") || tag.length() < 2) {
            return plain;
        }
        String function = tag.substring(1);
        if (function.equals("GetAtt") && plain instanceof Value.Text t) {
            return new Value.Call(function, dotted(t), where);
        }
        return new Value.Call(function, plain, where);
    }

    private Value withoutTag(Node node, Where where) {
        return switch (node) {
            case ScalarNode s ->
                new Value.Text(s.getValue(), s.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN, where);
            case SequenceNode s -> {
                List<Value> items = new ArrayList<>();
                s.getValue().forEach(n -> items.add(value(n)));
                yield new Value.Items(items, where);
            }
            case MappingNode m -> mapping(m, where);
            default -> {
                problems.add(where, "anchors and aliases are not understood here");
                yield new Value.Nothing(where);
            }
        };
    }

    private Value mapping(MappingNode node, Where where) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(where, "a key must be text");
                continue;
            }
            if (fields.put(key.getValue(), value(tuple.getValueNode())) != null) {
                Where at = new Where(name, key.getStartMark().getLine() + 1);
                problems.add(at, "'" + key.getValue() + "' is written twice");
            }
        }
        if (fields.size() == 1) {
            Map.Entry<String, Value> only = fields.entrySet().iterator().next();
            String function = only.getKey();
            if (function.startsWith("Fn::") || function.equals("Ref") || isCondition(only)) {
                return new Value.Call(function.replace("Fn::", ""), only.getValue(), where);
            }
        }
        return new Value.Fields(fields, where);
    }

    /** {@code Condition: name} stands for a call only in the Conditions section; elsewhere it has siblings. */
    private static boolean isCondition(Map.Entry<String, Value> only) {
        return only.getKey().equals("Condition") && only.getValue() instanceof Value.Text;
    }

    private static Value dotted(Value.Text t) {
        int dot = t.text().indexOf('.');
        String first = dot < 0 ? t.text() : t.text().substring(0, dot);
        String rest = dot < 0 ? "" : t.text().substring(dot + 1);
        return new Value.Items(
                List.of(new Value.Text(first, false, t.where()), new Value.Text(rest, false, t.where())), t.where());
    }
}
