package casement.hotlist.hits;

import casement.domain.hit.Confirmation;
import casement.domain.hit.Disposition;
import casement.domain.hit.EyeCheck;
import casement.domain.hit.Hit;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitState;
import casement.domain.hit.HitStep;
import casement.domain.hit.Occupants;
import casement.domain.hit.Rejection;
import casement.domain.hit.RejectionReason;
import casement.domain.hit.Taken;
import casement.domain.hit.VerifiedHit;
import casement.domain.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What people found out about a hit.
 *
 * @param verifierId who confirmed last that it is active
 * @param validUntil when the verification lapses; absent: it is none
 * @param checks every step that somebody took, oldest first
 * @param orders to the field, oldest first; the last may stand
 */
record ShownVerification(
        HitState state,
        Optional<PersonId> verifierId,
        Optional<Instant> verifiedAt,
        Optional<Instant> validUntil,
        List<ShownCheck> checks,
        List<ShownOrder> orders) {
    /** What was done. */
    enum Kind {
        SEEN_BY_EYE,
        CONFIRMED_ACTIVE,
        OCCUPANTS_COMPARED,
        REJECTED,
        FIELD_ORDERED,
        CLOSED,
        ACKNOWLEDGED
    }

    /**
     * An order to the field.
     *
     * @param revision by which it is acknowledged
     * @param until when it lapses, if nothing ends it before
     * @param stands whether it is one to act on
     * @param acknowledgements who heard it, the first first
     * @param unacknowledgedAt when desks were told that nobody had
     */
    record ShownOrder(
            int revision,
            PersonId by,
            Instant at,
            Instant until,
            boolean stands,
            List<ShownAcknowledgement> acknowledgements,
            List<Instant> unacknowledgedAt) {
        private static ShownOrder of(Hit hit, int revision, HitStep step) {
            HitRecord record = hit.record();
            boolean isNewest =
                    record.order().filter(newest -> newest == revision).isPresent();
            return new ShownOrder(
                    revision,
                    step.taken().by(),
                    step.taken().at(),
                    step.ordered().orElseThrow().until(),
                    isNewest && hit.state() == HitState.ORDERED,
                    record.acknowledgements(revision).stream()
                            .map(taken -> new ShownAcknowledgement(taken.by(), taken.at()))
                            .toList(),
                    record.silences(revision).stream().map(Taken::at).toList());
        }
    }

    /** Who heard an order, and when they said so. */
    record ShownAcknowledgement(PersonId by, Instant at) {}

    /**
     * One step.
     *
     * @param eye what was compared
     * @param reference of the answer of CLETS
     * @param otherGround for a stop, where the occupants do not match
     */
    record ShownCheck(
            Kind kind,
            PersonId by,
            Instant at,
            Optional<ShownEye> eye,
            Optional<String> reference,
            Optional<Boolean> occupantsMatch,
            Optional<String> otherGround,
            Optional<RejectionReason> reason,
            Optional<Disposition.Ending> ending,
            Optional<String> words) {
        private static ShownCheck of(HitStep step) {
            Optional<EyeCheck> eye = step.seen().or(() -> step.rejected().flatMap(Rejection::check));
            return new ShownCheck(
                    kindOf(step),
                    step.taken().by(),
                    step.taken().at(),
                    eye.map(ShownEye::of),
                    step.confirmed().map(Confirmation::reference),
                    step.compared().map(Occupants::match),
                    step.compared().flatMap(Occupants::otherGround),
                    step.rejected().map(Rejection::reason),
                    step.closed().map(Disposition::ending),
                    step.closed().flatMap(Disposition::words));
        }
    }

    /** What was the same as listed. */
    record ShownEye(boolean samePlate, boolean sameState, boolean sameVehicle) {
        private static ShownEye of(EyeCheck check) {
            return new ShownEye(check.samePlate(), check.sameState(), check.sameVehicle());
        }
    }

    static ShownVerification of(Hit hit) {
        List<HitStep> steps = hit.record().steps();
        Optional<HitStep> confirmed = steps.reversed().stream()
                .filter(step -> step.confirmed().isPresent())
                .findFirst();
        return new ShownVerification(
                hit.state(),
                confirmed.map(step -> step.taken().by()),
                confirmed.map(step -> step.taken().at()),
                hit instanceof VerifiedHit verified ? Optional.of(verified.until()) : Optional.empty(),
                steps.stream()
                        .filter(step -> step.unheard().isEmpty())
                        .map(ShownCheck::of)
                        .toList(),
                orders(hit));
    }

    private static List<ShownOrder> orders(Hit hit) {
        List<HitStep> steps = hit.record().steps();
        return IntStream.rangeClosed(1, steps.size())
                .filter(revision -> steps.get(revision - 1).ordered().isPresent())
                .mapToObj(revision -> ShownOrder.of(hit, revision, steps.get(revision - 1)))
                .toList();
    }

    private static Kind kindOf(HitStep step) {
        if (step.seen().isPresent()) {
            return Kind.SEEN_BY_EYE;
        }
        if (step.confirmed().isPresent()) {
            return Kind.CONFIRMED_ACTIVE;
        }
        if (step.compared().isPresent()) {
            return Kind.OCCUPANTS_COMPARED;
        }
        if (step.rejected().isPresent()) {
            return Kind.REJECTED;
        }
        if (step.ordered().isPresent()) {
            return Kind.FIELD_ORDERED;
        }
        return step.acknowledged().isPresent() ? Kind.ACKNOWLEDGED : Kind.CLOSED;
    }
}
