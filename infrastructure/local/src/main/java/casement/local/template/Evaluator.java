package casement.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries out the functions that a template calls; one that it does not know is a problem. */
final class Evaluator {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^}]*)}");

    private final Stack stack;
    private final Problems problems;

    Evaluator(Stack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    Value evaluate(Value value) {
        return switch (value) {
            case Value.Text t -> t;
            case Value.Nothing n -> n;
            case Value.Items list -> items(list);
            case Value.Fields map -> fields(map);
            case Value.Call call -> call(call);
            case Value.Deferred d -> d.stack().evaluate(d.written());
        };
    }

    private Value items(Value.Items list) {
        List<Value> evaluated = new ArrayList<>();
        for (Value item : list.items()) {
            Value v = evaluate(item);
            if (!(v instanceof Value.Nothing)) {
                evaluated.add(v);
            }
        }
        return new Value.Items(evaluated, list.where());
    }

    private Value fields(Value.Fields map) {
        Map<String, Value> evaluated = new LinkedHashMap<>();
        map.fields().forEach((key, written) -> {
            Value v = evaluate(written);
            if (!(v instanceof Value.Nothing)) {
                evaluated.put(key, v);
            }
        });
        return new Value.Fields(evaluated, map.where());
    }

    private Value call(Value.Call call) {
        Where where = call.where();
        return switch (call.function()) {
            case "Ref" -> {
                String id = text(call.argument(), "Ref");
                yield stack.ref(id, where).orElseGet(() -> problem(where, "there is no '" + id + "' to refer to"));
            }
            case "GetAtt" -> getAtt(call);
            case "Sub" -> sub(call);
            case "Join" -> join(call);
            case "Select" -> select(call);
            case "Split" -> split(call);
            case "If" -> {
                List<Value> a = arguments(call, 3);
                yield a.isEmpty() ? new Value.Nothing(where) : evaluate(truth(a.getFirst()) ? a.get(1) : a.get(2));
            }
            case "Equals", "And", "Or", "Not", "Condition" -> text(Boolean.toString(truth(call)), where);
            default -> problem(where, "function '" + call.function() + "' is not understood here");
        };
    }

    boolean truth(Value value) {
        if (value instanceof Value.Text t) {
            return stack.condition(t.text(), t.where());
        }
        if (!(value instanceof Value.Call call)) {
            problems.add(value.where(), "a condition must be a function");
            return false;
        }
        return switch (call.function()) {
            case "Condition" -> stack.condition(text(call.argument(), "Condition"), call.where());
            case "Equals" -> {
                List<Value> a = arguments(call, 2);
                yield !a.isEmpty() && text(a.get(0), "Equals").equals(text(a.get(1), "Equals"));
            }
            case "Not" -> {
                List<Value> a = arguments(call, 1);
                yield !a.isEmpty() && !truth(a.getFirst());
            }
            case "And" -> arguments(call, -1).stream().allMatch(this::truth);
            case "Or" -> arguments(call, -1).stream().anyMatch(this::truth);
            default -> {
                problems.add(call.where(), "'" + call.function() + "' is no condition");
                yield false;
            }
        };
    }

    private Value getAtt(Value.Call call) {
        List<Value> a = arguments(call, 2);
        if (a.isEmpty()) {
            return new Value.Nothing(call.where());
        }
        String id = text(a.get(0), "GetAtt");
        String attribute = text(a.get(1), "GetAtt");
        return stack.attribute(id, attribute, call.where())
                .orElseGet(() -> problem(call.where(), "there is no '" + id + "." + attribute + "'"));
    }

    private Value sub(Value.Call call) {
        Value pattern = call.argument();
        Map<String, Value> own = Map.of();
        if (pattern instanceof Value.Items list && list.items().size() == 2) {
            pattern = list.items().get(0);
            own = list.items().get(1) instanceof Value.Fields f ? f.fields() : Map.of();
        }
        Matcher m = VARIABLE.matcher(text(pattern, "Sub"));
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String name = m.group(2).strip();
            String with = m.group(1).isEmpty() ? variable(name, own, call.where()) : "${" + name + "}";
            m.appendReplacement(out, Matcher.quoteReplacement(with));
        }
        m.appendTail(out);
        return text(out.toString(), call.where());
    }

    private String variable(String name, Map<String, Value> own, Where where) {
        Value given = own.get(name);
        if (given != null) {
            return text(given, "Sub");
        }
        int dot = name.indexOf('.');
        Optional<Value> found = dot < 0
                ? stack.ref(name, where)
                : stack.attribute(name.substring(0, dot), name.substring(dot + 1), where);
        return found.map(v -> text(v, "Sub")).orElseGet(() -> {
            problems.add(where, "there is no '" + name + "' to put into the text");
            return "";
        });
    }

    private Value join(Value.Call call) {
        List<Value> a = arguments(call, 2);
        if (a.isEmpty()) {
            return new Value.Nothing(call.where());
        }
        List<String> parts =
                list(a.get(1), "Join").stream().map(v -> text(v, "Join")).toList();
        return text(String.join(text(a.get(0), "Join"), parts), call.where());
    }

    private Value select(Value.Call call) {
        List<Value> a = arguments(call, 2);
        if (a.isEmpty()) {
            return new Value.Nothing(call.where());
        }
        String index = text(a.get(0), "Select");
        List<Value> from = list(a.get(1), "Select");
        if (!index.matches("[0-9]{1,4}") || Integer.parseInt(index) >= from.size()) {
            return problem(call.where(), "Select: there is no item " + index);
        }
        return from.get(Integer.parseInt(index));
    }

    private Value split(Value.Call call) {
        List<Value> a = arguments(call, 2);
        if (a.isEmpty()) {
            return new Value.Nothing(call.where());
        }
        List<Value> parts = new ArrayList<>();
        for (String part : text(a.get(1), "Split").split(Pattern.quote(text(a.get(0), "Split")), -1)) {
            parts.add(text(part, call.where()));
        }
        return new Value.Items(parts, call.where());
    }

    private List<Value> arguments(Value.Call call, int count) {
        if (call.argument() instanceof Value.Items list
                && (count < 0 || list.items().size() == count)) {
            return list.items();
        }
        problems.add(call.where(), call.function() + " needs a list" + (count < 0 ? "" : " of " + count));
        return List.of();
    }

    private List<Value> list(Value value, String function) {
        Value v = evaluate(value);
        if (v instanceof Value.Items list) {
            return list.items();
        }
        problems.add(value.where(), function + " needs a list here");
        return List.of();
    }

    private String text(Value value, String function) {
        Value v = evaluate(value);
        if (v instanceof Value.Text t) {
            return t.text();
        }
        problems.add(value.where(), function + " needs a text here");
        return "";
    }

    private static Value text(String text, Where where) {
        return new Value.Text(text, false, where);
    }

    private Value problem(Where where, String message) {
        problems.add(where, message);
        return new Value.Nothing(where);
    }
}
