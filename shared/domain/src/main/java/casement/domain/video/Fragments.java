package casement.domain.video;

import java.util.Optional;

/** Raw fragments, kept for an hour at most; only the masking room can read them. */
public interface Fragments {
    /**
     * @return empty when the fragment is no longer (or not) there
     * @throws casement.domain.Fault.Unavailable when it may work later
     */
    Optional<RawFragment> fetch(FragmentRef ref);

    /** The newest fragment of a stream, for a commissioning still. */
    Optional<RawFragment> newest(casement.domain.camera.CameraId camera);
}
