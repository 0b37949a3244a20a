package casement.domain.evidence;

import casement.domain.audit.Hand;
import casement.domain.camera.CameraId;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An item of evidence: what it is, and whether it is sealed.
 *
 * @param version rises by one with each change
 * @param number at its site, from 1 without gaps
 * @param begunAt when its number was taken; its manifest says that it was sealed then
 * @param manifest digest of its manifest, once it is sealed
 */
public record EvidenceItem(
        EvidenceId id,
        int version,
        String site,
        long number,
        EvidenceClass evidenceClass,
        String caseNumber,
        List<CameraId> cameras,
        Span span,
        Hand approved,
        Instant begunAt,
        Optional<Sha256> manifest) {
    public EvidenceItem {
        cameras = List.copyOf(cameras);
    }

    /** Nothing is kept without an approval. */
    public static EvidenceItem begin(Approval approval, String site, long number, Instant now) {
        ClipRequest request = approval.request();
        WantedClip wanted = request.wanted();
        return new EvidenceItem(
                EvidenceId.of(request.id()),
                1,
                site,
                number,
                wanted.evidenceClass(),
                wanted.caseNumber(),
                wanted.cameras(),
                wanted.span(),
                approval.approved(),
                now,
                Optional.empty());
    }

    public boolean isSealed() {
        return manifest.isPresent();
    }

    public EvidenceItem sealed(Sha256 digest) {
        return new EvidenceItem(
                id,
                version + 1,
                site,
                number,
                evidenceClass,
                caseNumber,
                cameras,
                span,
                approved,
                begunAt,
                Optional.of(digest));
    }
}
