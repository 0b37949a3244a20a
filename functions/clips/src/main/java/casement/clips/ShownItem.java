package casement.clips;

import casement.domain.camera.CameraId;
import casement.domain.evidence.Destruction;
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
 * @param retentionClass as it is now
 * @param copies that went out, by number
 * @param reviewAt until when it is kept before somebody looks again
 * @param caseClosedAt absent: its case is open
 * @param holds by number; what is held is not destroyed
 * @param changes that were proposed, by number
 * @param destruction once it has begun; nothing can be had of it any more
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
        List<ShownCopy> copies,
        Instant reviewAt,
        Optional<Instant> caseClosedAt,
        List<ShownHold> holds,
        List<ShownChange> changes,
        Optional<ShownEnd> destruction) {

    /**
     * The end of an item.
     *
     * @param clause that asked for it; absent: two people decided it
     * @param files that there were, copies on their way out included
     * @param sha256 of their names, versions and lengths
     * @param doneAt when nothing was left; absent: it is being destroyed
     */
    public record ShownEnd(
            Instant begunAt, Optional<String> clause, int files, long bytes, Sha256 sha256, Optional<Instant> doneAt) {
        private static ShownEnd of(Destruction end) {
            return new ShownEnd(
                    end.begunAt(),
                    end.clause(),
                    end.before().files(),
                    end.before().bytes(),
                    end.before().digest(),
                    end.done());
        }
    }

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
                item.life().evidenceClass(),
                item.begunAt(),
                item.manifest(),
                item.copies().stream().map(ShownCopy::of).toList(),
                item.life().reviewAt(),
                item.life().caseClosedAt(),
                item.life().holds().stream().map(ShownHold::of).toList(),
                item.life().changes().stream().map(ShownChange::of).toList(),
                item.life().destruction().map(ShownEnd::of));
    }
}
