package casement.domain.plate;

import casement.domain.Fault;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for: characters, {@code ?} for one that is not known and {@code *} for any number of them.
 *
 * @param written in capitals, without what is printed between
 * @param folded whether characters that look alike count as the same
 */
public record PlatePattern(String written, boolean folded) {
    /** With fewer, a pattern would list a good part of the city. */
    public static final int FEWEST_KNOWN = 3;

    private static final Pattern FORM = Pattern.compile("[A-Z0-9?*]{2,12}");
    private static final Pattern WILD = Pattern.compile("[?*]+");
    private static final Pattern STARS = Pattern.compile("\\*+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.·•-]+");

    public PlatePattern {
        if (!FORM.matcher(written).matches()) {
            throw new Fault.BadInput("plate", "a plate to search for is 2 to 12 of A-Z, 0-9, '?' and '*'");
        }
        boolean exact = !WILD.matcher(written).find();
        if (!exact && longestKnown(written) < FEWEST_KNOWN) {
            throw new Fault.BadInput(
                    "plate",
                    "a pattern has at least " + FEWEST_KNOWN
                            + " known characters next to each other; fewer would list everybody");
        }
    }

    public static PlatePattern of(String written, boolean folded) {
        String close = BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        return new PlatePattern(STARS.matcher(close).replaceAll("*"), folded);
    }

    /** Whether it says every character. */
    public boolean isExact() {
        return !WILD.matcher(written).find();
    }

    public boolean matches(PlateText plate) {
        String regex = written.chars().mapToObj(c -> piece((char) c)).collect(Collectors.joining());
        String text = folded ? plate.folded().characters() : plate.characters();
        return Pattern.matches(regex, text);
    }

    private String piece(char written) {
        return switch (written) {
            case '?' -> ".";
            case '*' -> ".*";
            default -> String.valueOf(folded ? FoldedPlate.folded(written) : written);
        };
    }

    private static int longestKnown(String written) {
        return WILD.splitAsStream(written).mapToInt(String::length).max().orElse(0);
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return "a pattern of " + written.length();
    }
}
