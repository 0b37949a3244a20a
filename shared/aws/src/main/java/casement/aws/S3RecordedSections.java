package casement.aws;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.RecordedSections;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;

/** Sections of segments in the recordings bucket. */
public final class S3RecordedSections implements RecordedSections {
    private final S3Objects recordings;

    S3RecordedSections(S3Objects recordings) {
        this.recordings = recordings;
    }

    @Override
    public byte[] fetch(AuditReceipt receipt, StoredObject section) {
        byte[] bytes = recordings
                .whole(section.key())
                .orElseThrow(() -> new Fault.Missing("a segment is gone from the recordings bucket"));
        if (!Sha256.of(bytes).equals(section.digest())) {
            throw new Fault.Unavailable(
                    "the recordings bucket gives other bytes than were stored",
                    new IllegalStateException(section.key()));
        }
        return bytes;
    }
}
