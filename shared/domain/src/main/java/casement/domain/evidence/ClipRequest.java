package casement.domain.evidence;

import casement.domain.Fault;
import casement.domain.audit.Hand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clip that somebody asked to keep, and what was decided about it.
 *
 * @param version rises by one with each step
 * @param decideBy from then on nobody can approve it, and what was held for it goes
 * @param steps oldest first; the first is the request
 */
public record ClipRequest(ClipRequestId id, int version, WantedClip wanted, Instant decideBy, List<ClipStep> steps) {
    /** For so long at most recordings are held for a request that nobody has decided. */
    public static final Duration DECIDE_WITHIN = Duration.ofDays(7);

    public ClipRequest {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().reached() != ClipState.REQUESTED) {
            throw new IllegalArgumentException("a clip request begins with somebody's asking");
        }
    }

    public static ClipRequest ask(WantedClip wanted, Hand hand) {
        return new ClipRequest(
                ClipRequestId.of(hand.audit()),
                1,
                wanted,
                hand.at().plus(DECIDE_WITHIN),
                List.of(new ClipStep(ClipState.REQUESTED, hand, "")));
    }

    public Hand requested() {
        return steps.getFirst().hand();
    }

    public ClipState at(Instant now) {
        ClipState last = steps.getLast().reached();
        return last == ClipState.REQUESTED && !now.isBefore(decideBy) ? ClipState.EXPIRED : last;
    }

    /** @throws Fault.Refused when who asked would approve */
    public ClipRequest approve(Hand hand, String why) {
        requireOpen(hand);
        if (isRequesters(hand)) {
            throw new Fault.Refused("CA-SB34-5", "who asks for a clip does not approve it; another person does");
        }
        return after(ClipState.APPROVED, hand, why);
    }

    /** @throws Fault.Refused when who asked would refuse; they can withdraw it */
    public ClipRequest refuse(Hand hand, String why) {
        requireOpen(hand);
        if (isRequesters(hand)) {
            throw new Fault.Refused("CA-SB34-5", "who asks for a clip does not decide on it; withdraw it instead");
        }
        return after(ClipState.REFUSED, hand, why);
    }

    public ClipRequest withdraw(Hand hand, String why) {
        requireOpen(hand);
        if (!isRequesters(hand)) {
            throw new Fault.Refused("CA-SB34-5", "only who asked for a clip withdraws it; others refuse it");
        }
        return after(ClipState.WITHDRAWN, hand, why);
    }

    /** @throws Fault.Conflict when it is not approved */
    public ClipRequest sealed(Hand hand) {
        if (approval().isEmpty()) {
            throw new Fault.Conflict("only an approved clip is sealed");
        }
        return after(ClipState.SEALED, hand, "");
    }

    /** Present when it is approved and not yet sealed. */
    public Optional<Approval> approval() {
        ClipStep last = steps.getLast();
        return last.reached() == ClipState.APPROVED
                ? Optional.of(new Approval(this, requested(), last.hand()))
                : Optional.empty();
    }

    private void requireOpen(Hand hand) {
        ClipState state = at(hand.at());
        if (state != ClipState.REQUESTED) {
            throw new Fault.Conflict(
                    state == ClipState.EXPIRED
                            ? "nobody decided on it in time, and what it was about is no longer held"
                            : "it is decided already");
        }
    }

    private boolean isRequesters(Hand hand) {
        return hand.who().subject().equals(requested().who().subject());
    }

    private ClipRequest after(ClipState reached, Hand hand, String why) {
        List<ClipStep> more = Stream.concat(steps.stream(), Stream.of(new ClipStep(reached, hand, why)))
                .toList();
        return new ClipRequest(id, version + 1, wanted, decideBy, more);
    }
}
