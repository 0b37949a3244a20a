package casement.gateway;

import casement.domain.camera.CameraId;
import casement.gateway.fragment.Loss;
import casement.gateway.spool.Persisted;
import java.util.List;
import java.util.Optional;

/**
 * How one camera's video has fared.
 *
 * @param audioDropped whether the source has sound, which goes no further than the gateway
 * @param done whether the source has ended and all of it has been handed over
 * @param sent how many fragments were sent for the first time since the program started
 * @param resent how many times a fragment was sent again
 * @param persisted how many fragments Kinesis Video has stored
 * @param dropped how many losses there were, listed in {@code lost}
 * @param waiting how many fragments are in the spool
 * @param problem what stands in the way now
 * @param fragments the stored ones, oldest first
 */
record CameraReport(
        CameraId camera,
        String source,
        boolean audioDropped,
        boolean done,
        long sent,
        long resent,
        long persisted,
        long dropped,
        long waiting,
        Optional<String> problem,
        List<Loss> lost,
        List<Persisted> fragments) {}
