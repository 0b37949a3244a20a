package casement.domain.evidence;

import casement.domain.Fault;
import casement.domain.audit.Hand;
import casement.domain.camera.CameraId;
import casement.domain.sharing.Applicant;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import java.time.Duration;
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
 * @param life what was decided about it since
 */
public record EvidenceItem(
        EvidenceId id,
        int version,
        String site,
        long number,
        String caseNumber,
        List<CameraId> cameras,
        Span span,
        Hand approved,
        Instant begunAt,
        Optional<Sha256> manifest,
        List<EvidenceCopy> copies,
        EvidenceLife life) {
    /** A list of them goes with each answer about the item. */
    public static final int MOST_COPIES = 100;
    /** So long it is kept before somebody says that it is still needed (SJ-ALPR-18). */
    public static final Duration REVIEW_WITHIN = Duration.ofDays(365);

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
                wanted.caseNumber(),
                wanted.cameras(),
                wanted.span(),
                approval.approved(),
                now,
                Optional.empty(),
                List.of(),
                EvidenceLife.begin(wanted.evidenceClass(), now.plus(REVIEW_WITHIN)));
    }

    public boolean isSealed() {
        return manifest.isPresent();
    }

    public EvidenceItem sealed(Sha256 digest) {
        return with(Optional.of(digest), copies, life);
    }

    /**
     * With one copy more, its last.
     *
     * @throws Fault.Conflict when there are too many
     */
    public EvidenceItem copied(Applicant recipient, String purpose, boolean watermark, Hand hand) {
        if (copies.size() >= MOST_COPIES) {
            throw new Fault.Conflict("of one item " + MOST_COPIES + " copies are made at most");
        }
        EvidenceCopy next =
                new EvidenceCopy(copies.size() + 1, recipient, purpose, Optional.of(watermark), hand, Optional.empty());
        return with(manifest, Stream.concat(copies.stream(), Stream.of(next)).toList(), life);
    }

    public Optional<EvidenceCopy> copy(int number) {
        return copies.stream().filter(copy -> copy.number() == number).findFirst();
    }

    public EvidenceItem made(int number, EvidenceCopy.Made there) {
        return with(
                manifest,
                copies.stream()
                        .map(copy -> copy.number() == number ? copy.made(there) : copy)
                        .toList(),
                life);
    }

    /** With one hold more, its last. */
    public EvidenceItem held(String why, Instant reviewAt, Hand hand) {
        return with(manifest, copies, life.held(why, reviewAt, hand));
    }

    /** With one proposal more, its last. */
    public EvidenceItem proposed(EvidenceChange.Wanted wanted, String why, Hand hand) {
        return with(manifest, copies, life.proposed(wanted, why, hand));
    }

    /**
     * With what was decided carried out, but for destruction, which begins by itself.
     *
     * @throws Fault.Refused when the wrong person decides
     */
    public EvidenceItem decided(int change, EvidenceChange.Decision decision) {
        return with(manifest, copies, life.decided(change, decision));
    }

    /**
     * From now on nobody gets at it.
     *
     * @throws Fault.Conflict when a hold stands
     */
    public EvidenceItem destroying(Destruction begun) {
        if (life.isHeld()) {
            throw new Fault.Conflict("a legal hold stands; what is held is not destroyed");
        }
        return with(manifest, copies, life.destroying(begun));
    }

    /** Nothing of it is left but what the register says of it. */
    public EvidenceItem destroyed(Instant at) {
        Destruction begun = life.destruction().orElseThrow(() -> new Fault.Conflict("its destruction has not begun"));
        return with(manifest, copies, life.destroying(begun.done(at)));
    }

    private EvidenceItem with(Optional<Sha256> digest, List<EvidenceCopy> given, EvidenceLife next) {
        return new EvidenceItem(
                id, version + 1, site, number, caseNumber, cameras, span, approved, begunAt, digest, given, next);
    }
}
