package casement.acceptance.template;

import casement.testkit.SharedData;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The root template and its nested stacks. */
public final class Templates {
    private Templates() {}

    /** One resource of one of the files. */
    record Resource(String file, String id, String type, Tree whole) {
        Tree properties() {
            return whole.at("Properties");
        }

        @Override
        public String toString() {
            return file + "/" + id;
        }
    }

    static Path rootFile() {
        return SharedData.root().resolve("template.yaml");
    }

    static Tree root() {
        return Yaml.read(rootFile());
    }

    /** Those that the root names, so that none is forgotten and none lies about unused. */
    static List<Path> files() {
        Stream<Path> nested = root().at("Resources").members().values().stream()
                .filter(resource -> resource.at("Type").text().equals("AWS::CloudFormation::Stack"))
                .map(resource -> SharedData.root()
                        .resolve(resource.at("Properties", "TemplateURL").text()));
        return Stream.concat(Stream.of(rootFile()), nested).toList();
    }

    static List<Resource> resources() {
        return files().stream().flatMap(Templates::resources).toList();
    }

    static List<Resource> resources(String type) {
        return resources().stream()
                .filter(resource -> resource.type().equals(type))
                .toList();
    }

    static Resource resource(String id) {
        return resources().stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no resource " + id));
    }

    private static Stream<Resource> resources(Path file) {
        return Yaml.read(file).at("Resources").members().entrySet().stream()
                .map(entry -> new Resource(
                        String.valueOf(file.getFileName()),
                        entry.getKey(),
                        entry.getValue().at("Type").text(),
                        entry.getValue()));
    }

    /** By logical id. */
    public static Map<String, Function> functions() {
        Map<String, Function> functions = new TreeMap<>();
        resources("AWS::Serverless::Function")
                .forEach(f -> functions.put(f.id(), new Function(f.id(), f.properties())));
        return functions;
    }

    static Function function(String id) {
        return Optional.ofNullable(functions().get(id))
                .orElseThrow(() -> new IllegalStateException("no function " + id));
    }

    /** One function. */
    public record Function(String id, Tree properties) {
        public String room() {
            return properties.at("RolePath").text().split("/", -1)[2];
        }

        public String handler() {
            return properties.at("Handler").text();
        }

        Map<String, Tree> environment() {
            return properties.at("Environment", "Variables").members();
        }

        List<Statement> statements() {
            return properties.at("Policies").items().stream()
                    .flatMap(Function::whetherOrNot)
                    .flatMap(policy -> policy.at("Statement").items().stream())
                    .map(Statement::new)
                    .toList();
        }

        /** What a policy that depends on a condition says in either case. */
        private static Stream<Tree> whetherOrNot(Tree policy) {
            Tree depends = policy.at("Fn::If");
            return depends.isThere() ? depends.items().stream().skip(1) : Stream.of(policy);
        }

        List<String> actions() {
            return statements().stream().flatMap(s -> s.actions().stream()).toList();
        }

        /** What it answers over HTTP, by the names of the events. */
        public Map<String, Tree> routes() {
            Map<String, Tree> routes = new TreeMap<>();
            properties.at("Events").members().forEach((name, event) -> {
                if (event.at("Type").text().equals("HttpApi")) {
                    routes.put(name, event.at("Properties"));
                }
            });
            return routes;
        }

        public List<Tree> events() {
            return List.copyOf(properties.at("Events").members().values());
        }
    }

    /** One statement of a policy. */
    record Statement(Tree tree) {
        List<String> actions() {
            return tree.at("Action").texts();
        }

        /** What it is about, in the template's words. */
        List<String> resources() {
            return tree.at("Resource").items().stream().flatMap(Tree::allTexts).toList();
        }
    }
}
