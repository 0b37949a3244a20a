package casement.recognition.format;

import java.util.List;

/**
 * A state or country that issues plates.
 *
 * @param code ISO 3166 in small letters
 * @param millions of vehicles, in order of size
 * @param words that stand on its plates beside the number, in capitals without spaces
 */
public record IssuingRegion(String code, String name, double millions, List<String> words) {
    /** As if it had so many times its vehicles. */
    IssuingRegion times(double factor) {
        return new IssuingRegion(code, name, millions * factor, words);
    }

    /** Plates of North America are twice as wide as high, those of Europe nearly five times. */
    public boolean hasShortPlates() {
        return code.startsWith("us-");
    }
}
