package casement.gateway.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** One opened source of H.264 video, read from its beginning to its end. */
public interface Source extends Closeable {
    /** What the container says of the video before its first packet; may be empty. */
    byte[] extradata();

    /** Between two frames, as far as the container knows. */
    long frameMicros();

    /** Whether there is an audio track; whatever it carries goes no further than here. */
    boolean hasAudio();

    /** @return empty at the end */
    Optional<Packet> next() throws IOException, InterruptedException;
}
