package casement.domain.plate;

import casement.domain.camera.CameraId;
import java.time.LocalDate;
import java.util.List;

/** How well cameras read, day by day. Durable when a call returns. */
public interface ReadQualities {
    /** Keeps a day's measure in the place of an earlier one of that day. */
    void put(ReadQuality quality);

    /**
     * The measures of a camera, the oldest first.
     *
     * @param until not included
     */
    List<ReadQuality> during(CameraId camera, LocalDate from, LocalDate until);
}
