package casement.domain.sharing;

import casement.domain.audit.Answer;
import casement.domain.camera.CameraId;
import casement.domain.video.Span;

/**
 * A named stretch of one camera's recording that went out.
 *
 * @param recorded the segments in it: how many, and the digest of their labels
 */
public record Clip(CameraId camera, Span span, Answer recorded) {}
