package casement.domain.masking;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import java.time.Instant;
import java.util.Optional;

/** A versioned mask plan for one camera; what has been decided about it is its type. */
public sealed interface MaskSet {
    CameraId camera();

    /** Rises by one with each proposal for the camera, from 1. */
    int version();

    MaskPlan plan();

    /** Drawn, and in nobody's use yet. */
    record Proposed(CameraId camera, int version, MaskPlan plan, String proposedBy, Instant proposedAt)
            implements MaskSet {

        /** {@code approver} is a subject, as {@code proposedBy} is; one person cannot do both. */
        public Approved approve(String approver, Identification identified, Instant now) {
            return new Approved(this, approver, now, Optional.of(identified));
        }
    }

    /**
     * Approved by a second person.
     *
     * @param identified absent in approvals from before it was asked for
     */
    record Approved(Proposed proposal, String approvedBy, Instant approvedAt, Optional<Identification> identified)
            implements MaskSet {
        public Approved {
            if (approvedBy.equals(proposal.proposedBy())) {
                throw new Fault.Refused("SEA-CCTV-10", "a mask set is approved by somebody other than who drew it");
            }
        }

        @Override
        public CameraId camera() {
            return proposal.camera();
        }

        @Override
        public int version() {
            return proposal.version();
        }

        @Override
        public MaskPlan plan() {
            return proposal.plan();
        }
    }
}
