package casement.domain.plate;

import casement.domain.Fault;
import casement.domain.camera.Area;
import casement.domain.camera.CameraId;
import casement.domain.video.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is looked for among reads; never without a span, and never all that a city's cameras read.
 *
 * @param plate absent: whatever plate the cameras read
 * @param cameras absent: all, which takes a plate
 * @param area where the vehicle was, by the read's own place
 * @param after the last read of the page before
 */
public record ReadSearch(
        Optional<PlatePattern> plate,
        Optional<List<AlprCamera>> cameras,
        Optional<Area> area,
        Span span,
        int limit,
        Optional<ReadPlace> after) {
    public static final int MOST_READS = 500;

    /** Cameras times begun hours, of a search without a plate. */
    public static final long MOST_CAMERA_HOURS = 2_000;

    /** That a pattern may fit in the span. */
    public static final int MOST_PLATES = 200;

    private static final Duration LONGEST = Duration.ofDays(366);

    public ReadSearch {
        cameras = cameras.map(List::copyOf);
        if (limit < 1 || limit > MOST_READS) {
            throw new Fault.BadInput("limit", "must be a whole number from 1 to " + MOST_READS);
        }
        if (span.length().compareTo(LONGEST) > 0) {
            throw new Fault.BadInput("until", "may be " + LONGEST.toDays() + " days after 'from' at most");
        }
        if (plate.isEmpty()) {
            checkSize(
                    cameras.orElseThrow(() -> new Fault.BadInput("plate", "name a plate, cameras or an area"))
                            .size(),
                    span);
        }
    }

    private static void checkSize(int cameras, Span span) {
        long cameraHours = cameras * (span.length().toHours() + 1);
        if (cameraHours > MOST_CAMERA_HOURS) {
            throw new Fault.BadInput(
                    "until",
                    cameras + " cameras for so long are " + cameraHours + " camera hours; at most " + MOST_CAMERA_HOURS
                            + " are looked through for one question: name fewer cameras, a smaller area, a shorter span or a plate");
        }
    }

    /** What is answered when a pattern fits more plates than {@link #MOST_PLATES}. */
    public static Fault.BadInput tooManyPlates() {
        return new Fault.BadInput(
                "plate",
                "fits more than " + MOST_PLATES + " plates of that time; give more characters, or a shorter span");
    }

    /** Of the page, and one more, which tells that there is another page. */
    public int wanted() {
        return limit + 1;
    }

    public Optional<Set<CameraId>> cameraIds() {
        return cameras.map(all -> all.stream().map(each -> each.camera().id()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether it is looked for, on this page or a later one. */
    public boolean fits(PlateRead read) {
        return plate.map(pattern -> pattern.matches(read.text())).orElse(true)
                && cameraIds().map(ids -> ids.contains(read.camera())).orElse(true)
                && area.map(where -> where.contains(read.place())).orElse(true)
                && span.contains(read.at())
                && after.map(last -> last.compareTo(ReadPlace.of(read)) < 0).orElse(true);
    }
}
