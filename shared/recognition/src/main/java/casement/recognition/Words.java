package casement.recognition;

import casement.recognition.format.IssuingRegion;
import casement.recognition.format.PlateFormats;
import java.util.List;
import java.util.Optional;

/** Knows words that stand on plates beside the number, though some of their letters be misread. */
final class Words {
    private static final int SHORTEST = 4;
    private static final double WRONG = 0.26;

    private final List<IssuingRegion> regions;

    Words(PlateFormats formats) {
        this.regions = formats.regions();
    }

    /** The region that a line of text names. */
    Optional<IssuingRegion> region(String text) {
        IssuingRegion found = null;
        double least = WRONG;
        for (IssuingRegion region : regions) {
            for (String word : region.words()) {
                double wrong = wrong(text, word);
                if (wrong < least) {
                    least = wrong;
                    found = region;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static double wrong(String text, String word) {
        int shorter = Math.min(text.length(), word.length());
        if (shorter < SHORTEST || Math.abs(text.length() - word.length()) > word.length() * WRONG) {
            return 1;
        }
        return Edits.between(text.replace('0', 'O').replace('1', 'I'), word) / (double) word.length();
    }
}
