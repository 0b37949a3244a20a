package casement.verifier;

import java.util.Map;
import java.util.Optional;

/**
 * What a copy has beside the item as it was sealed, as its export says.
 *
 * @param digests of files, by name
 * @param watermark what can be read in the copy's pictures, which then stand in the place of those that were sealed
 */
record MadeForCopy(Map<String, String> digests, Optional<String> watermark) {
    static final MadeForCopy NOTHING = new MadeForCopy(Map.of(), Optional.empty());
    private static final String FOLDER = "watermarked/";

    MadeForCopy {
        digests = Map.copyOf(digests);
    }

    /** The file with a watermark that stands for one of the item's. */
    static String inPlaceOf(String file) {
        return FOLDER + file.substring(file.indexOf('/') + 1);
    }

    static boolean isWatermarked(String file) {
        return file.startsWith(FOLDER);
    }
}
