package casement.aws;

import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.RecordedSections;
import casement.domain.video.StoredObject;

/** Sections of segments in the recordings bucket. */
public final class S3RecordedSections implements RecordedSections {
    private final S3Objects recordings;

    S3RecordedSections(S3Objects recordings) {
        this.recordings = recordings;
    }

    @Override
    public byte[] fetch(AuditReceipt receipt, StoredObject section) {
        return recordings.unaltered(section);
    }
}
