package casement.reads;

import casement.domain.camera.Camera;
import casement.domain.camera.Cameras;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.ReadMark;
import casement.domain.plate.ReadQualities;
import casement.domain.plate.ReadQuality;
import casement.domain.plate.ReadingTrend;
import casement.domain.plate.Reads;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures how well each ALPR camera reads on the day, as far as it has come, and finds those that read worse than they used to. */
public final class MeasureReads {
    /** Enough to tell a mean by; the newest of the day. */
    private static final int MOST_READS = 500;

    private final Cameras cameras;
    private final Reads reads;
    private final ReadQualities qualities;

    public MeasureReads(Cameras cameras, Reads reads, ReadQualities qualities) {
        this.cameras = cameras;
        this.reads = reads;
        this.qualities = qualities;
    }

    /**
     * Measured again it is the same day's measure.
     *
     * @return cameras that read worse than is usual for them
     */
    public List<ReadingTrend> measure(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<ReadingTrend> falling = new ArrayList<>();
        for (Camera camera : cameras.all()) {
            AlprCamera.of(camera)
                    .flatMap(alpr -> measure(alpr, day, now))
                    .filter(ReadingTrend::isFalling)
                    .ifPresent(falling::add);
        }
        return falling;
    }

    private Optional<ReadingTrend> measure(AlprCamera alpr, LocalDate day, Instant now) {
        List<ReadMark> marks =
                reads.marks(alpr, day.atStartOfDay(ZoneOffset.UTC).toInstant(), now, MOST_READS);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        qualities.put(ReadQuality.of(alpr.camera().id(), day, marks));
        return ReadingTrend.of(
                qualities.during(alpr.camera().id(), day.minusDays(ReadingTrend.DAYS - 1), day.plusDays(1)));
    }
}
