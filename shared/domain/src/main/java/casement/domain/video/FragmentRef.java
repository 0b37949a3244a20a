package casement.domain.video;

import casement.domain.camera.CameraId;
import java.time.Instant;

/** Names one fragment of one camera; the same however often it is announced. */
public record FragmentRef(CameraId camera, FragmentNumber number, Instant start) {}
