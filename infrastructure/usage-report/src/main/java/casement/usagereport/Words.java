package casement.usagereport;

import java.util.Locale;
import java.util.Set;

/** Names of the log as people read them. */
final class Words {
    private static final Set<String> NAMES = Set.of("action", "agency_type", "data_class", "reason", "ruling");

    private Words() {}

    /** @param key what kind of name it is; cameras, lists and clauses stay as they are */
    static String of(String key, String value) {
        return NAMES.contains(key) && !value.startsWith("(") ? words(value) : value;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(String name) {
        String spaced = name.equals(name.toUpperCase(Locale.ROOT))
                ? name.replace('_', ' ')
                : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        boolean isShort =
                !spaced.contains(" ") && spaced.length() <= 4 && spaced.equals(spaced.toUpperCase(Locale.ROOT));
        return isShort
                ? spaced
                : spaced.substring(0, 1).toUpperCase(Locale.ROOT)
                        + spaced.substring(1).toLowerCase(Locale.ROOT);
    }
}
