package casement.domain.evidence;

import casement.domain.Fault;
import casement.domain.audit.Hand;
import casement.domain.camera.CameraId;
import casement.domain.sharing.Applicant;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item of evidence: what it is, and whether it is sealed.
 *
 * @param version rises by one with each change
 * @param number at its site, from 1 without gaps
 * @param begunAt when its number was taken; its manifest says that it was sealed then
 * @param manifest digest of its manifest, once it is sealed
 * @param copies that went out, by number
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
        Optional<Sha256> manifest,
        List<EvidenceCopy> copies) {
    /** A list of them goes with each answer about the item. */
    public static final int MOST_COPIES = 100;

    public EvidenceItem {
        cameras = List.copyOf(cameras);
        copies = List.copyOf(copies);
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
                Optional.empty(),
                List.of());
    }

    public boolean isSealed() {
        return manifest.isPresent();
    }

    public EvidenceItem sealed(Sha256 digest) {
        return with(Optional.of(digest), copies);
    }

    /**
     * With one copy more, its last.
     *
     * @throws Fault.Conflict when there are too many
     */
    public EvidenceItem copied(Applicant recipient, String purpose, Hand hand) {
        if (copies.size() >= MOST_COPIES) {
            throw new Fault.Conflict("of one item " + MOST_COPIES + " copies are made at most");
        }
        EvidenceCopy next = new EvidenceCopy(copies.size() + 1, recipient, purpose, hand, Optional.empty());
        return with(manifest, Stream.concat(copies.stream(), Stream.of(next)).toList());
    }

    public Optional<EvidenceCopy> copy(int number) {
        return copies.stream().filter(copy -> copy.number() == number).findFirst();
    }

    public EvidenceItem made(int number, EvidenceCopy.Made there) {
        return with(
                manifest,
                copies.stream()
                        .map(copy -> copy.number() == number ? copy.made(there) : copy)
                        .toList());
    }

    private EvidenceItem with(Optional<Sha256> digest, List<EvidenceCopy> given) {
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
                digest,
                given);
    }
}
