package casement.local.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a function, with what the template says for all functions. */
final class FunctionReader {
    private final Stack stack;
    private final Problems problems;

    FunctionReader(Stack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    LambdaFunction read(StackFile.Resource resource) {
        Value.Fields written = merged(stack.file().globals().get("Function"), resource.properties());
        Properties p = new Properties(resource.id(), stack.evaluate(withoutPolicies(written)), problems);
        Identity identity = stack.identity(resource.id()).orElseThrow();
        Map<String, String> environment = environment(p);
        List<Trigger> triggers = triggers(p);
        p.onlyInAws("FunctionName", "Description", "Runtime", "Architectures", "SnapStart");
        p.text("AutoPublishAlias")
                .filter(alias -> !alias.equals(Identity.ALIAS))
                .ifPresent(alias -> p.problem("AutoPublishAlias", "must be '" + Identity.ALIAS + "'"));
        p.onlyInAws("LoggingConfig", "Policies", "Role", "RolePath", "PermissionsBoundary", "Tracing", "Tags");
        p.onlyInAws("EphemeralStorage", "KmsKeyArn", "VpcConfig", "PropagateTags", "RecursiveLoop");
        LambdaFunction function = new LambdaFunction(
                resource.id(),
                identity.name(),
                identity.arn(),
                artefact(p.required("CodeUri")),
                p.required("Handler"),
                p.number("Timeout", 3),
                p.number("MemorySize", 128),
                p.number("ReservedConcurrentExecutions", 0),
                environment,
                triggers,
                resource.where());
        p.end();
        return function;
    }

    private static Value.Fields withoutPolicies(Value.Fields written) {
        Map<String, Value> rest = new LinkedHashMap<>(written.fields());
        rest.remove("Policies");
        return new Value.Fields(rest, written.where());
    }

    /** As deployment finds it: from the folder of the file that names it. */
    private Path artefact(String codeUri) {
        String folder = codeUri.endsWith(".zip") ? codeUri.substring(0, codeUri.length() - ".zip".length()) : codeUri;
        Path base = stack.file().file().toAbsolutePath().getParent();
        return (base == null ? Path.of("") : base).resolve(folder).normalize();
    }

    private Map<String, String> environment(Properties function) {
        Map<String, String> environment = new LinkedHashMap<>();
        function.inner("Environment").ifPresent(e -> {
            e.inner("Variables")
                    .ifPresent(variables -> variables.entries().forEach((name, value) -> {
                        if (value instanceof Value.Text t) {
                            environment.put(name, t.text());
                        } else {
                            problems.add(value.where(), "variable " + name + " must be text");
                        }
                    }));
            e.end();
        });
        return environment;
    }

    private List<Trigger> triggers(Properties function) {
        List<Trigger> triggers = new ArrayList<>();
        function.inner("Events")
                .ifPresent(events -> events.entries().forEach((name, event) -> {
                    Properties p = new Properties("event " + name, event, problems);
                    String type = p.required("Type");
                    p.inner("Properties")
                            .flatMap(inner -> TriggerReader.read(type, inner, problems))
                            .ifPresent(triggers::add);
                    p.end();
                }));
        return triggers;
    }

    private static Value.Fields merged(@org.jspecify.annotations.Nullable Value global, Value.Fields own) {
        if (!(global instanceof Value.Fields standard)) {
            return own;
        }
        Map<String, Value> both = new LinkedHashMap<>(standard.fields());
        own.fields().forEach((key, value) -> {
            Value before = both.get(key);
            both.put(key, before != null && value instanceof Value.Fields inner ? merged(before, inner) : value);
        });
        return new Value.Fields(both, own.where());
    }
}
