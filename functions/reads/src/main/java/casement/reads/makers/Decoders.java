package casement.reads.makers;

import casement.domain.plate.Maker;

/** Who reads whose messages. */
public final class Decoders {
    private Decoders() {}

    public static Decoder of(Maker maker) {
        return switch (maker) {
            case CASEMENT -> new CasementReads();
            case PLATE_RECOGNIZER -> new PlateRecognizerReads();
            case REKOR -> new RekorReads();
            case FLOCK -> new FlockReads();
            case VERKADA -> new VerkadaReads();
            case ONVIF -> new OnvifReads();
            case FRIGATE -> new FrigateReads();
        };
    }
}
