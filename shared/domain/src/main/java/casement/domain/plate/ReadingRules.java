package casement.domain.plate;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where no plate may be read or kept, by the governing documents in force. */
public interface ReadingRules {
    /** @throws Fault.Unavailable when they cannot be had; then no plate is read */
    List<UnreadPlace> unread();

    /** What forbids to read plates there at that moment. */
    default Optional<UnreadPlace> against(CameraId camera, Place place, Instant at) {
        return unread().stream()
                .filter(unread -> unread.covers(camera, place, at))
                .findFirst();
    }
}
