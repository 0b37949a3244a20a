package casement.domain.sharing;

import casement.domain.camera.CameraId;
import casement.domain.video.Span;
import java.util.Optional;

/**
 * What somebody outside wants.
 *
 * @param camera and {@code span}: of recordings, which stretch
 * @param item of ALPR data, the id of the one read or hit
 */
public record Wanted(
        DataClass dataClass, Manner manner, Optional<CameraId> camera, Optional<Span> span, Optional<String> item) {}
