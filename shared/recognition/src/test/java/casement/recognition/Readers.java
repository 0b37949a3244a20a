package casement.recognition;

import casement.domain.plate.PlateReader;
import casement.recognition.format.HomeRegions;

/** The reader as functions have it, and as it would be without our choice of the line. */
public final class Readers {
    private Readers() {}

    /** For cameras in the regions that the environment variable PLATE_REGIONS names, as the function has it. */
    public static PlateReader usual() {
        String regions = System.getenv().getOrDefault("PLATE_REGIONS", "");
        return new NativePlateReader(PlateFinder.load(HomeRegions.of(regions)));
    }
}
