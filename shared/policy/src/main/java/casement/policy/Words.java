package casement.policy;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How names are written in packs: {@code watch-live}. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code CameraClass} as {@code camera class}. */
    static String spaced(String typeName) {
        return typeName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    static String list(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Words::of).collect(Collectors.joining(", "));
    }
}
