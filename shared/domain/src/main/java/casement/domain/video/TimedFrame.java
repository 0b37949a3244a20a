package casement.domain.video;

import java.time.Instant;

/** A picture of a video and when it was taken. */
public record TimedFrame(Instant at, Frame frame) {}
