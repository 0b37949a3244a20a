package casement.domain.plate;

import casement.domain.Fault;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
        return folded ? mayMatch(plate.folded()) : Pattern.matches(regex(written), plate.characters());
    }

    /** Whether it matches some of the plates that are folded so. */
    public boolean mayMatch(FoldedPlate plate) {
        return Pattern.matches(regex(foldedWritten()), plate.characters());
    }

    /** How it fits a plate that it matches. */
    public PlateMatch match(PlateText plate) {
        if (!isExact()) {
            return PlateMatch.PARTIAL;
        }
        return written.equals(plate.characters()) ? PlateMatch.EXACT : PlateMatch.OCR_EQUIVALENT;
    }

    /** The one folded plate that it can match, when it says every character. */
    public Optional<FoldedPlate> onlyPlate() {
        return isExact() ? Optional.of(new FoldedPlate(foldedWritten())) : Optional.empty();
    }

    /** Known characters next to each other, folded, the longest first. */
    public List<String> foldedRuns() {
        return WILD.splitAsStream(foldedWritten())
                .filter(run -> !run.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Known characters before the first that is not, folded. */
    public String foldedBeginning() {
        return WILD.split(foldedWritten(), 2)[0];
    }

    private String foldedWritten() {
        return FoldedPlate.folded(written);
    }

    private static String regex(String written) {
        return written.replace("?", ".").replace("*", ".*");
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
