package casement.domain.plate;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.StoredObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One passage of a vehicle by an ALPR camera: the plate with its picture, the time and the camera's place then (SJ-ALPR-15).
 *
 * @param source who read it
 * @param place where the camera was at that time; a mobile camera's own position
 * @param at when the vehicle was seen best
 * @param text as it stands now, after corrections
 * @param asRead the characters as the source gave them
 * @param confidence of the text as read, 0 to 1
 * @param candidates other texts, most likely first, at most {@value #MOST_CANDIDATES}
 * @param directionDegrees where the vehicle went, clockwise from north
 * @param frames how many pictures agreed on the text
 * @param picture the whole picture in which it was read
 * @param plateBox where in that picture the plate is
 * @param vehicleBox where in that picture the vehicle is
 * @param corrections what people changed, oldest first; the original stays in {@code asRead}
 * @param expires when it may no longer be shown, whether or not it is gone
 */
public record PlateRead(
        ReadId id,
        SourceId source,
        CameraId camera,
        Place place,
        Instant at,
        PlateText text,
        String asRead,
        double confidence,
        List<Candidate> candidates,
        Optional<Region> region,
        OptionalDouble directionDegrees,
        int frames,
        StoredObject picture,
        Optional<PictureBox> plateBox,
        Optional<PictureBox> vehicleBox,
        List<Correction> corrections,
        Instant expires) {
    public static final int MOST_CANDIDATES = 10;

    /** A read that comes later is not taken, since what is stored late would outlive its term. */
    public static final int MOST_DAYS_LATE = RetentionClass.PLATE_READ.mostDaysLate();

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    public PlateRead {
        Confidence.check("confidence", confidence);
        candidates = List.copyOf(candidates);
        corrections = List.copyOf(corrections);
    }

    /** A new read; its camera is one that may read plates. */
    public static PlateRead of(AlprCamera camera, Reading reading, StoredObject picture, Retention retention) {
        return new PlateRead(
                ReadId.of(reading.source(), reading.name()),
                reading.source(),
                camera.camera().id(),
                reading.place().orElse(camera.camera().place()),
                reading.at(),
                reading.text(),
                reading.asRead(),
                reading.confidence(),
                reading.candidates(),
                reading.region(),
                reading.directionDegrees(),
                reading.frames(),
                picture,
                reading.plateBox(),
                reading.vehicleBox(),
                List.of(),
                retention.expires(RetentionClass.PLATE_READ, reading.at()));
    }

    public boolean isReadable(Instant now) {
        return now.isBefore(expires);
    }

    /** @throws Fault.BadInput when it comes too late to be stored, or too early to be true */
    public void checkTimely(Instant now) {
        if (at.isBefore(now.minus(Duration.ofDays(MOST_DAYS_LATE)))) {
            throw new Fault.BadInput(
                    "capturedAt", "lies more than " + MOST_DAYS_LATE + " days back; reads so late are not taken");
        }
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new Fault.BadInput("capturedAt", "lies in the future; set the clock of the camera");
        }
    }

    /** With its text changed by a person; the characters as read stay. */
    public PlateRead corrected(Correction correction) {
        return new PlateRead(
                id,
                source,
                camera,
                place,
                at,
                correction.text(),
                asRead,
                confidence,
                candidates,
                region,
                directionDegrees,
                frames,
                picture,
                plateBox,
                vehicleBox,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList(),
                expires);
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return "read " + id;
    }
}
