package casement.clips;

import casement.domain.camera.CameraId;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.video.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An item of evidence, as shown.
 *
 * @param label site and number, as people write it
 * @param manifest digest of its manifest; absent: it is being sealed
 * @param copies that went out, by number
 */
public record ShownItem(
        EvidenceId itemId,
        String label,
        String site,
        long number,
        List<CameraId> cameras,
        Instant from,
        Instant until,
        String caseNumber,
        EvidenceClass retentionClass,
        Instant sealedAt,
        Optional<Sha256> manifest,
        List<ShownCopy> copies) {
    static ShownItem of(EvidenceItem item) {
        return new ShownItem(
                item.id(),
                item.site() + " " + item.number(),
                item.site(),
                item.number(),
                item.cameras(),
                item.span().from(),
                item.span().until(),
                item.caseNumber(),
                item.evidenceClass(),
                item.begunAt(),
                item.manifest(),
                item.copies().stream().map(ShownCopy::of).toList());
    }
}
