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
    public record Resource(String file, String id, String type, Tree whole) {
        public Tree properties() {
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

    public static Tree root() {
        return Yaml.read(rootFile());
    }

    /** Those that the root names, so that none is forgotten and none lies about unused. */
    static List<Path> files() {
        return Stream.concat(Stream.of(rootFile()), nested().map(Templates::file))
                .toList();
    }

    private static Stream<Tree> nested() {
        return root().at("Resources").members().values().stream()
                .filter(resource -> resource.at("Type").text().equals("AWS::CloudFormation::Stack"))
                .map(resource -> resource.at("Properties"));
    }

    private static Path file(Tree stack) {
        return SharedData.root().resolve(stack.at("TemplateURL").text());
    }

    /** Nested stacks that hold functions of their own, with what they are given in place of their parameters. */
    static List<Tree> rooms() {
        return nested().map(stack ->
                        Yaml.read(file(stack)).given(stack.at("Parameters").members()))
                .filter(stack -> stack.at("Globals").isThere())
                .toList();
    }

    static List<Resource> resources() {
        Stream<Resource> ofRoot = resources("template.yaml", root());
        return Stream.concat(ofRoot, nested().flatMap(Templates::ofStack)).toList();
    }

    /** Functions and what leads to them say in the root's words what they are given; stores speak their own. */
    private static Stream<Resource> ofStack(Tree stack) {
        Path file = file(stack);
        Tree own = Yaml.read(file);
        Tree told =
                own.at("Globals").isThere() ? own.given(stack.at("Parameters").members()) : own;
        return resources(String.valueOf(file.getFileName()), told);
    }

    public static List<Resource> resources(String type) {
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

    private static Stream<Resource> resources(String file, Tree template) {
        return template.at("Resources").members().entrySet().stream()
                .map(entry -> new Resource(
                        file, entry.getKey(), entry.getValue().at("Type").text(), entry.getValue()));
    }

    /** By logical id. */
    public static Map<String, Function> functions() {
        Map<String, Function> functions = new TreeMap<>();
        Map<String, List<Route>> routes = Route.ofFunctions(resources());
        resources("AWS::Serverless::Function").forEach(f -> {
            Function function = new Function(f.id(), f.file(), f.properties(), routes.getOrDefault(f.id(), List.of()));
            if (functions.put(f.id(), function) != null) {
                throw new IllegalStateException("two functions are called " + f.id());
            }
        });
        return functions;
    }

    static Function function(String id) {
        return Optional.ofNullable(functions().get(id))
                .orElseThrow(() -> new IllegalStateException("no function " + id));
    }

    /** One function, with what leads to it from the APIs. */
    public record Function(String id, String file, Tree properties, List<Route> routes) {
        public String room() {
            return properties.at("RolePath").text().split("/", -1)[2];
        }

        /** The class of its name, beside its handler. */
        Class<?> useCase() {
            String name = handler().replaceAll("Handler$", "");
            try {
                return Class.forName(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(id + " has no use case " + name, e);
            }
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

        /** What it answers over HTTP. */
        public List<Route> http() {
            return routes.stream().filter(Route::isHttp).toList();
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
