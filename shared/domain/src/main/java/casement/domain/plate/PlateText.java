package casement.domain.plate;

import casement.domain.Fault;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The characters of a licence plate as systems compare them: 2 to 10 of A-Z and 0-9, without what is printed between them. It
 * shows itself to nobody by accident: its text comes from {@link #characters()} alone.
 */
public record PlateText(String characters) implements Comparable<PlateText> {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,10}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.·•-]+");

    public PlateText {
        if (!FORM.matcher(characters).matches()) {
            throw new Fault.BadInput("plate", "a plate is 2 to 10 letters (A-Z) and digits");
        }
    }

    /** In capitals, without spaces, dots and hyphens. */
    public static PlateText of(String written) {
        return new PlateText(BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT));
    }

    /** The same for every plate that cannot be told from this one where characters that look alike are confused. */
    public FoldedPlate folded() {
        return FoldedPlate.of(this);
    }

    @Override
    public int compareTo(PlateText other) {
        return characters.compareTo(other.characters);
    }

    @Override
    public String toString() {
        return "a plate of " + characters.length();
    }
}
