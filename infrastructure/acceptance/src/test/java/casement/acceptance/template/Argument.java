package casement.acceptance.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a nested stack's parameter stands for, in the words of the stack around it. */
final class Argument {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");

    private Argument() {}

    /** The same part of a template with arguments in place of {@code Ref: Name} and {@code ${Name}}. */
    static @Nullable Object put(@Nullable Object part, Map<String, Tree> arguments) {
        if (part instanceof String text) {
            return VARIABLE.matcher(text).replaceAll(found -> variable(arguments, found.group(1)));
        }
        if (part instanceof List<?> list) {
            return list.stream().map(item -> put(item, arguments)).toList();
        }
        if (!(part instanceof Map<?, ?> map)) {
            return part;
        }
        String name = String.valueOf(map.get("Ref"));
        if (map.size() == 1 && arguments.containsKey(name)) {
            return given(arguments, name);
        }
        Map<String, @Nullable Object> put = new LinkedHashMap<>();
        map.forEach((key, value) -> put.put(String.valueOf(key), put(value, arguments)));
        return put;
    }

    private static @Nullable Object given(Map<String, Tree> arguments, String name) {
        Tree argument = arguments.get(name);
        return argument == null ? null : argument.value();
    }

    private static String variable(Map<String, Tree> arguments, String name) {
        Tree argument = arguments.get(name);
        String told = argument == null ? name : argument.allTexts().findFirst().orElse(name);
        return Matcher.quoteReplacement("${" + told + "}");
    }
}
