package casement.local.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One evaluated mapping, read key by key; what nobody has read or excused is a problem. */
final class Properties {
    private final String what;
    private final Value.Fields fields;
    private final Problems problems;
    private final Set<String> read = new HashSet<>();

    /** @param what how errors call the mapping, such as {@code AWS::SQS::Queue} */
    Properties(String what, Value value, Problems problems) {
        this.what = what;
        this.problems = problems;
        if (value instanceof Value.Fields given) {
            this.fields = given;
        } else {
            this.fields = new Value.Fields(Map.of(), value.where());
            problems.add(value.where(), what + " must be a mapping");
        }
    }

    Where where() {
        return fields.where();
    }

    Optional<Value> value(String key) {
        read.add(key);
        return Optional.ofNullable(fields.fields().get(key));
    }

    Optional<String> text(String key) {
        Value value = value(key).orElse(null);
        if (value == null || value instanceof Value.Nothing) {
            return Optional.empty();
        }
        if (value instanceof Value.Text t) {
            return Optional.of(t.text());
        }
        problems.add(value.where(), what + ": " + key + " must be text");
        return Optional.empty();
    }

    String required(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            problems.add(where(), what + " needs " + key);
        }
        return text.orElse("");
    }

    int number(String key, int otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.get());
        } catch (NumberFormatException e) {
            problems.add(at(key), what + ": " + key + " must be a whole number, not '" + text.get() + "'");
            return otherwise;
        }
    }

    boolean flag(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
            problems.add(at(key), what + ": " + key + " must be true or false, not '" + text.get() + "'");
        }
        return text.equals(Optional.of("true"));
    }

    List<Value> items(String key) {
        Value value = value(key).orElse(null);
        if (value == null || value instanceof Value.Nothing) {
            return List.of();
        }
        if (value instanceof Value.Items list) {
            return list.items();
        }
        problems.add(value.where(), what + ": " + key + " must be a list");
        return List.of();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Value item : items(key)) {
            if (item instanceof Value.Text t) {
                texts.add(t.text());
            } else {
                problems.add(item.where(), what + ": " + key + " must be a list of texts");
            }
        }
        return texts;
    }

    Optional<Properties> inner(String key) {
        Value value = value(key).orElse(null);
        if (value == null || value instanceof Value.Nothing) {
            return Optional.empty();
        }
        return Optional.of(new Properties(what + "." + key, value, problems));
    }

    Map<String, Value> entries() {
        read.addAll(fields.fields().keySet());
        return fields.fields();
    }

    /** Keys that mean something in AWS alone. */
    Properties onlyInAws(String... keys) {
        read.addAll(List.of(keys));
        return this;
    }

    /** Every key has been read by now; others are problems. */
    void end() {
        fields.fields().forEach((key, value) -> {
            if (!read.contains(key)) {
                problems.add(value.where(), what + ": '" + key + "' is not understood here");
            }
        });
    }

    void problem(String key, String message) {
        problems.add(at(key), what + ": " + message);
    }

    private Where at(String key) {
        Value value = fields.fields().get(key);
        return value == null ? where() : value.where();
    }
}
