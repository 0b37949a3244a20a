package casement.domain.plate;

import casement.domain.camera.CameraId;
import java.time.LocalDate;
import java.util.List;

/**
 * How well a camera read on one day.
 *
 * @param day in UTC
 * @param reads that were looked at
 * @param meanConfidence 0 to 1
 * @param corrected how many of them people have corrected
 */
public record ReadQuality(CameraId camera, LocalDate day, int reads, double meanConfidence, int corrected) {
    /** @param marks one or more */
    public static ReadQuality of(CameraId camera, LocalDate day, List<ReadMark> marks) {
        double mean = marks.stream().mapToDouble(ReadMark::confidence).average().orElseThrow();
        int corrected = (int) marks.stream().filter(ReadMark::isCorrected).count();
        return new ReadQuality(camera, day, marks.size(), mean, corrected);
    }
}
