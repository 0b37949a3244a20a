package casement.domain.evidence;

import casement.domain.video.Sha256;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was cut for requests, until it is sealed or not wanted: beside the recordings, and gone by itself when nobody decides.
 * Durable when a call returns; storing again what is there changes nothing.
 */
public interface HeldClips {
    /** Of several plans for a request the first stands. @return the one that stands */
    PlannedCut plan(PlannedCut plan);

    Optional<PlannedCut> planned(ClipRequestId request);

    boolean isThere(ClipRequestId request, String file);

    /** @param file its name in the item */
    void store(ClipRequestId request, String file, Path content, Sha256 digest);

    /**
     * A small file; of several writers the first counts.
     *
     * @param file its name in the item
     * @return what is there afterwards
     */
    byte[] keep(ClipRequestId request, String file, byte[] content);

    /** All media are there. */
    void finish(CutMedia cut);

    Optional<CutMedia> finished(ClipRequestId request);

    /** Takes away everything that was held for it. */
    void drop(ClipRequestId request);
}
