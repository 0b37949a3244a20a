package casement.domain.masking;

import casement.domain.camera.CameraId;
import java.util.Optional;

/** All versions of all mask sets; none is ever changed but from proposed to approved. Durable when a call returns. */
public interface MaskSets {
    /** @throws casement.domain.Fault.Conflict when that version is there */
    void propose(MaskSet.Proposed set);

    /** @throws casement.domain.Fault.Conflict when that version is not there, or is approved already */
    void approve(MaskSet.Approved set);

    Optional<MaskSet> find(CameraId camera, int version);
}
