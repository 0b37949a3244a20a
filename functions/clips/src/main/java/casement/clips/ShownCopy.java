package casement.clips;

import casement.domain.access.Requester;
import casement.domain.evidence.EvidenceCopy;
import casement.domain.people.PersonId;
import casement.domain.video.Sha256;
import java.time.Instant;
import java.util.Optional;

/**
 * A copy of an item, as shown.
 *
 * @param kind in what capacity the recipient gets it
 * @param watermark whether its pictures show which copy it is, and whose
 * @param by who ordered it
 * @param madeAt absent: it is being made
 * @param bytes of the zip
 * @param sha256 of the zip
 * @param fetchBy from then on it cannot be fetched any more
 */
public record ShownCopy(
        int copy,
        String recipient,
        Optional<String> organisation,
        Requester.Kind kind,
        String purpose,
        boolean watermark,
        PersonId by,
        String name,
        Instant orderedAt,
        Optional<Instant> madeAt,
        Optional<Long> bytes,
        Optional<Sha256> sha256,
        Optional<Instant> fetchBy) {
    static ShownCopy of(EvidenceCopy copy) {
        Optional<EvidenceCopy.Made> made = copy.made();
        return new ShownCopy(
                copy.number(),
                copy.recipient().name(),
                copy.recipient().organisation(),
                copy.recipient().requester().kind(),
                copy.purpose(),
                copy.hasWatermark(),
                PersonId.of(copy.ordered().who().subject()),
                copy.ordered().who().name(),
                copy.ordered().at(),
                made.map(EvidenceCopy.Made::at),
                made.map(EvidenceCopy.Made::bytes),
                made.map(EvidenceCopy.Made::sha256),
                made.map(there -> there.at().plus(EvidenceCopy.FETCHED_WITHIN)));
    }
}
