package casement.domain.log;

import java.util.Locale;
import java.util.Set;

/** Which elements of entries hold a plate. */
public final class PlateElements {
    /** The plate that was looked for, put on a list, or seen on a picture; as it was asked for, with {@code ?} and {@code *}. */
    public static final String ASKED = "plate";

    /** How many, and whether it was the same. */
    private static final Set<String> SPEAK_OF_PLATES_ALONE = Set.of("plates", "samePlate");

    private static final Set<String> HAVE_OTHER_NAMES = Set.of("asRead");

    private PlateElements() {}

    /** An element that comes later and is named after plates is taken for one until it stands here. */
    public static boolean holdsPlate(String element) {
        return HAVE_OTHER_NAMES.contains(element)
                || (element.toLowerCase(Locale.ROOT).contains("plate") && !SPEAK_OF_PLATES_ALONE.contains(element));
    }
}
