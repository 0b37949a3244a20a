package casement.local.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One stack with its parameters' values: knows what a name in it stands for, nested stacks included. */
final class Stack {
    private final String name;
    private final StackFile file;
    private final Map<String, Value> arguments;
    private final Addresses addresses;
    private final Problems problems;
    private final Map<String, Stack> nested = new LinkedHashMap<>();
    private final Map<String, Boolean> conditions = new HashMap<>();
    private final Set<String> evaluating = new HashSet<>();
    private final Evaluator evaluator;

    Stack(String name, StackFile file, Map<String, Value> arguments, Addresses addresses, Problems problems) {
        this.name = name;
        this.file = file;
        this.arguments = arguments;
        this.addresses = addresses;
        this.problems = problems;
        this.evaluator = new Evaluator(this, problems);
        Parameters.check(file, arguments, problems);
    }

    String name() {
        return name;
    }

    StackFile file() {
        return file;
    }

    Addresses addresses() {
        return addresses;
    }

    Map<String, Stack> nested() {
        return nested;
    }

    void nest(String id, Stack stack) {
        nested.put(id, stack);
    }

    Value evaluate(Value value) {
        return evaluator.evaluate(value);
    }

    boolean exists(StackFile.Resource resource) {
        return resource.condition()
                .map(c -> c instanceof Value.Text t ? condition(t.text(), t.where()) : evaluator.truth(c))
                .orElse(true);
    }

    boolean condition(String id, Where where) {
        Boolean known = conditions.get(id);
        if (known != null) {
            return known;
        }
        Value written = file.conditions().get(id);
        if (written == null) {
            problems.add(where, "there is no condition '" + id + "'");
            return false;
        }
        boolean truth = guarded("condition " + id, where, () -> evaluator.truth(written))
                .orElse(false);
        conditions.put(id, truth);
        return truth;
    }

    Optional<Value> ref(String id, Where where) {
        Optional<Value> pseudo = Parameters.pseudo(id, name, addresses, where);
        if (pseudo.isPresent()) {
            return pseudo;
        }
        if (file.parameters().containsKey(id)) {
            return guarded("parameter " + id, where, () -> evaluate(parameter(id, where)));
        }
        if (id.endsWith(".Alias")) {
            return attribute(id.substring(0, id.length() - ".Alias".length()), "Alias", where);
        }
        return identity(id).map(i -> new Value.Text(i.ref(), false, where));
    }

    private Value parameter(String id, Where where) {
        Value given = arguments.get(id);
        return given != null ? given : Parameters.standard(file, id).orElse(new Value.Text("", false, where));
    }

    Optional<Value> attribute(String id, String attribute, Where where) {
        Stack inner = nested.get(id);
        if (inner != null && attribute.startsWith("Outputs.")) {
            return inner.output(attribute.substring("Outputs.".length()), where);
        }
        return identity(id).flatMap(i -> i.attribute(attribute)).map(text -> new Value.Text(text, false, where));
    }

    private Optional<Value> output(String id, Where where) {
        Value written = file.outputs().get(id);
        if (!(written instanceof Value.Fields fields) || !fields.fields().containsKey("Value")) {
            return Optional.empty();
        }
        Value value = fields.fields().get("Value");
        return value == null ? Optional.empty() : guarded("output " + id, where, () -> evaluate(value));
    }

    Optional<Identity> identity(String id) {
        StackFile.Resource resource = file.resources().get(id);
        if (resource == null) {
            return Optional.empty();
        }
        Value written = resource.properties().fields().get(Identity.nameProperty(resource.type()));
        Optional<String> given = Optional.ofNullable(written)
                .filter(w -> ResourceTypes.runsHere(resource.type()))
                .flatMap(w -> guarded("name of " + id, resource.where(), () -> evaluate(w)))
                .flatMap(v -> v instanceof Value.Text t ? Optional.of(t.text()) : Optional.empty());
        return Optional.of(Identity.of(resource.type(), given, name, id, addresses));
    }

    private <T> Optional<T> guarded(String what, Where where, java.util.function.Supplier<T> evaluate) {
        if (!evaluating.add(what)) {
            problems.add(where, what + " depends on itself");
            return Optional.empty();
        }
        try {
            return Optional.of(evaluate.get());
        } finally {
            evaluating.remove(what);
        }
    }
}
