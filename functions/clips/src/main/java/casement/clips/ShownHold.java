package casement.clips;

import casement.domain.audit.Hand;
import casement.domain.evidence.LegalHold;
import casement.domain.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A legal hold on an item, as shown.
 *
 * @param by who placed it
 * @param liftedAt absent: it stands
 */
public record ShownHold(
        int hold,
        String why,
        PersonId by,
        String name,
        Instant placedAt,
        Instant reviewAt,
        Optional<Instant> liftedAt) {
    static ShownHold of(LegalHold hold) {
        return new ShownHold(
                hold.number(),
                hold.why(),
                PersonId.of(hold.placed().who().subject()),
                hold.placed().who().name(),
                hold.placed().at(),
                hold.reviewAt(),
                hold.lifted().map(Hand::at));
    }
}
