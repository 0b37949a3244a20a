package casement.columns;

import casement.domain.plate.PlateRead;
import casement.domain.plate.Region;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the lake of reads. A read is there once for each state that it had: of several with one {@code readId} the one with
 * the highest {@code revision} counts, and two that are the same count once.
 *
 * @param plateFolded with characters that look alike made one
 * @param revision how often it was corrected
 */
record ReadRow(
        String readId,
        int revision,
        String source,
        Instant capturedAt,
        String cameraId,
        String site,
        double latitudeDegrees,
        double longitudeDegrees,
        String plate,
        String plateFolded,
        String plateAsRead,
        double plateConfidence,
        @Nullable String region,
        @Nullable Double regionConfidence,
        @Nullable Double direction,
        int frames) {
    static ReadRow of(PlateRead read) {
        return new ReadRow(
                read.id().value(),
                read.corrections().size(),
                read.source().value(),
                read.at(),
                read.camera().value(),
                read.place().site(),
                read.place().latitudeDegrees(),
                read.place().longitudeDegrees(),
                read.text().characters(),
                read.text().folded().characters(),
                read.asRead(),
                read.confidence(),
                read.region().map(Region::code).orElse(null),
                read.region().map(Region::confidence).orElse(null),
                read.directionDegrees().isPresent() ? read.directionDegrees().getAsDouble() : null,
                read.frames());
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return "row of read " + readId;
    }
}
