package casement.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stack's parameters: their defaults, what is allowed, and the pseudo parameters that AWS adds. */
final class Parameters {
    private Parameters() {}

    static Optional<Value> standard(StackFile file, String id) {
        if (file.parameters().get(id) instanceof Value.Fields declared) {
            return Optional.ofNullable(declared.fields().get("Default")).map(v -> listed(declared, v));
        }
        return Optional.empty();
    }

    static void check(StackFile file, Map<String, Value> arguments, Problems problems) {
        arguments.forEach((id, value) -> {
            if (!file.parameters().containsKey(id)) {
                problems.add(
                        value.where(),
                        "there is no parameter '" + id + "' in " + file.where().file());
            }
        });
        file.parameters().forEach((id, declaration) -> {
            Properties p = new Properties("parameter " + id, declaration, problems);
            p.required("Type");
            Optional<String> pattern = p.text("AllowedPattern");
            List<String> allowed = p.texts("AllowedValues");
            p.onlyInAws("Default", "Description", "MinValue", "MaxValue", "MinLength", "MaxLength", "NoEcho");
            p.onlyInAws("ConstraintDescription");
            p.end();
            Value value = Optional.ofNullable(arguments.get(id))
                    .or(() -> standard(file, id))
                    .orElse(null);
            if (value == null) {
                problems.add(declaration.where(), "parameter " + id + " has no default and was not given");
            } else if (value instanceof Value.Text t) {
                if (!allowed.isEmpty() && !allowed.contains(t.text())) {
                    problems.add(t.where(), "parameter " + id + " is one of " + allowed + ", not '" + t.text() + "'");
                }
                if (pattern.isPresent() && !t.text().matches(pattern.get())) {
                    problems.add(t.where(), "parameter " + id + " must match " + pattern.get());
                }
            }
        });
    }

    private static Value listed(Value.Fields declared, Value value) {
        boolean isList = declared.fields().get("Type") instanceof Value.Text t
                && t.text().startsWith("CommaDelimited");
        if (!isList || !(value instanceof Value.Text text)) {
            return value;
        }
        List<Value> items = List.of(text.text().split(",", -1)).stream()
                .<Value>map(item -> new Value.Text(item.strip(), false, text.where()))
                .toList();
        return new Value.Items(items, text.where());
    }

    static Optional<Value> pseudo(String id, String stack, Addresses addresses, Where where) {
        return switch (id) {
            case "AWS::Region" -> text(addresses.region(), where);
            case "AWS::AccountId" -> text(addresses.account(), where);
            case "AWS::Partition" -> text("aws", where);
            case "AWS::URLSuffix" -> text("amazonaws.com", where);
            case "AWS::StackName" -> text(stack, where);
            case "AWS::StackId" -> text(addresses.arn("cloudformation", "stack/" + stack), where);
            case "AWS::NoValue" -> Optional.of(new Value.Nothing(where));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> text(String text, Where where) {
        return Optional.of(new Value.Text(text, false, where));
    }
}
