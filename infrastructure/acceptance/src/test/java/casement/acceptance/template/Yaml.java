package casement.acceptance.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A CloudFormation file as maps and lists; the short forms {@code !Ref x} become {@code {Ref: x}}, and so on. */
final class Yaml {
    private Yaml() {}

    static Tree read(Path file) {
        try {
            Object root = new org.yaml.snakeyaml.Yaml(new ShortForms()).load(Files.readString(file));
            return new Tree(file.getFileName().toString(), root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class ShortForms extends SafeConstructor {
        ShortForms() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return Map.of(longForm(node.getTag().getValue()), content(node));
                }
            });
        }

        private static String longForm(String tag) {
            String name = tag.substring(1);
            return name.equals("Ref") || name.equals("Condition") ? name : "Fn::" + name;
        }

        private Object content(Node node) {
            return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> List.copyOf(constructSequence(sequence));
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalStateException("an alias, which CloudFormation does not know");
            };
        }
    }
}
