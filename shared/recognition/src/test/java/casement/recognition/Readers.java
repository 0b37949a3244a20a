package casement.recognition;

import casement.domain.plate.PlateReader;

/** The reader as functions have it, and as it would be without our choice of the line. */
public final class Readers {
    private Readers() {}

    public static PlateReader usual() {
        return new NativePlateReader(PlateFinder.load());
    }
}
