package casement.acceptance.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a template.
 *
 * @param place where it stands, for messages
 */
public record Tree(String place, @Nullable Object value) {
    public boolean isThere() {
        return value != null;
    }

    public Tree at(String... path) {
        Tree here = this;
        for (String name : path) {
            Object next = here.value instanceof Map<?, ?> map ? map.get(name) : null;
            here = new Tree(here.place + "." + name, next);
        }
        return here;
    }

    public Map<String, Tree> members() {
        Map<String, Tree> members = new TreeMap<>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> members.put(String.valueOf(name), at(String.valueOf(name))));
        }
        return members;
    }

    /** The items of a list; something that is no list is a list of one, nothing a list of none. */
    public List<Tree> items() {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> new Tree(place + "[]", item)).toList()
                : List.of(this);
    }

    List<String> texts() {
        return items().stream().map(Tree::text).toList();
    }

    public String text() {
        if (value == null) {
            throw new IllegalStateException("the template says nothing at " + place);
        }
        return String.valueOf(value);
    }

    public int number() {
        return Integer.parseInt(text());
    }

    public boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    /** With what stacks are given in place of their parameters' names: what the stack around them says. */
    Tree given(Map<String, Tree> arguments) {
        return new Tree(place, Argument.put(value, arguments));
    }

    /** Every text in it, at any depth. */
    Stream<String> allTexts() {
        return switch (value) {
            case null -> Stream.empty();
            case Map<?, ?> map -> members().values().stream().flatMap(Tree::allTexts);
            case List<?> list -> items().stream().flatMap(Tree::allTexts);
            case Object scalar -> Stream.of(scalar.toString());
        };
    }
}
