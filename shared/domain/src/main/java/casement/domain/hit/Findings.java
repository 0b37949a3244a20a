package casement.domain.hit;

import casement.domain.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What steps amount to. */
record Findings(Raised raised, List<HitStep> steps) {
    private static final String BY_EYE = "SJ-ALPR-8";
    private static final String ACTIVE = "SJ-ALPR-9";
    private static final String OCCUPANTS = "SJ-ALPR-10";

    HitState at(Instant now) {
        if (last(HitStep::rejected).isPresent()) {
            return HitState.REJECTED;
        }
        if (last(HitStep::closed).isPresent()) {
            return HitState.CLOSED;
        }
        if (last(HitStep::seen).isEmpty()) {
            return HitState.UNVERIFIED;
        }
        if (!isActive(now) || !areOccupantsSettled()) {
            return HitState.SEEN;
        }
        return isOrderStanding(now) ? HitState.ORDERED : HitState.VERIFIED;
    }

    <T> Optional<T> last(Function<HitStep, Optional<T>> part) {
        return steps.reversed().stream()
                .flatMap(step -> part.apply(step).stream())
                .findFirst();
    }

    /** The revision that the hit had with the newest order. */
    Optional<Integer> order() {
        return IntStream.iterate(steps.size(), revision -> revision > 0, revision -> revision - 1)
                .filter(revision -> steps.get(revision - 1).ordered().isPresent())
                .boxed()
                .findFirst();
    }

    /** What has taken the ground from an order ends it; whoever finds ground anew must order anew. */
    private boolean isOrderStanding(Instant now) {
        Optional<FieldOrder> newest = last(HitStep::ordered);
        return newest.filter(order -> now.isBefore(order.until())).isPresent()
                && steps.stream().skip(order().orElseThrow()).noneMatch(Findings::takesGround);
    }

    private static boolean takesGround(HitStep step) {
        return step.confirmed().isPresent()
                || step.compared().filter(occupants -> !occupants.settles()).isPresent();
    }

    /** @throws Fault.Conflict when it is not the newest order, or stands no longer */
    FieldOrder standing(int order, Instant now) {
        HitState state = at(now);
        if (!state.isOpen()) {
            throw new Fault.Conflict("the hit is " + state.name().toLowerCase(Locale.ROOT)
                    + "; do not act on the order, and ask the desk if you have begun");
        }
        int newest = order().orElseThrow(
                        () -> new Fault.Conflict("nobody has told the field to act on this hit; wait for an order"));
        if (order != newest) {
            throw new Fault.Conflict(
                    "the newest order is that of revision " + newest + "; read it, and acknowledge that");
        }
        if (state != HitState.ORDERED) {
            throw new Fault.Conflict(
                    "the order has lapsed; do not act on it, and ask the desk to confirm the hit and to order anew");
        }
        return last(HitStep::ordered).orElseThrow();
    }

    private boolean isActive(Instant now) {
        return last(HitStep::confirmed)
                .filter(confirmation -> now.isBefore(confirmation.until()))
                .isPresent();
    }

    private boolean areOccupantsSettled() {
        return !raised.match().category().isAboutPerson()
                || last(HitStep::compared).filter(Occupants::settles).isPresent();
    }

    /** Why it is no ground to act. */
    Fault.Refused missing(Instant now) {
        if (last(HitStep::seen).isEmpty()) {
            return new Fault.Refused(BY_EYE, "nobody has compared the hit with its picture yet");
        }
        if (last(HitStep::confirmed).isEmpty()) {
            return new Fault.Refused(ACTIVE, "nobody has confirmed yet that the entry is active");
        }
        if (!isActive(now)) {
            return lapsed();
        }
        return new Fault.Refused(
                OCCUPANTS, "compare who is in the vehicle with the description, or write down another legal ground");
    }

    static Fault.Refused lapsed() {
        return new Fault.Refused(ACTIVE, "the confirmation has lapsed; confirm again that the entry is active");
    }

    /** @throws Fault when the step cannot follow */
    void check(HitStep next) {
        HitState state = at(next.taken().at());
        if (!state.isOpen()) {
            throw overtaken();
        }
        if (next.seen().isPresent() && state != HitState.UNVERIFIED) {
            throw overtaken();
        }
        if (next.confirmed().isPresent() && state != HitState.SEEN) {
            throw state == HitState.UNVERIFIED ? missing(next.taken().at()) : overtaken();
        }
        if (next.compared().isPresent() && !raised.match().category().isAboutPerson()) {
            throw new Fault.Conflict("the hit is about a vehicle, not a person; its occupants are nobody's business");
        }
        if (next.ordered().isPresent() && !state.isVerified()) {
            throw missing(next.taken().at());
        }
        next.acknowledged()
                .ifPresent(heard -> standing(heard.order(), next.taken().at()));
        next.unheard().ifPresent(silence -> checkUnheard(silence, next.taken().at()));
    }

    private void checkUnheard(Silence silence, Instant now) {
        standing(silence.order(), now);
        if (!acknowledgements(silence.order()).isEmpty()) {
            throw new Fault.Conflict("somebody has acknowledged the order; nobody need be told that nobody has");
        }
        int before = silences(silence.order()).size();
        if (silence.time() != before + 1 || silence.time() > Silence.LAST) {
            throw new Fault.Conflict("that nobody has acknowledged the order was told " + before + " times");
        }
    }

    List<Taken> acknowledgements(int order) {
        return steps.stream()
                .filter(step -> step.acknowledged()
                        .filter(heard -> heard.order() == order)
                        .isPresent())
                .map(HitStep::taken)
                .toList();
    }

    List<Taken> silences(int order) {
        return steps.stream()
                .filter(step -> step.unheard()
                        .filter(silence -> silence.order() == order)
                        .isPresent())
                .map(HitStep::taken)
                .toList();
    }

    /** Somebody else was first. */
    Fault.Conflict overtaken() {
        return steps.reversed().stream()
                .filter(step -> step.news().isEmpty())
                .map(HitStep::taken)
                .findFirst()
                .map(first ->
                        new Fault.Conflict("person " + first.by() + " was first, at " + first.at() + "; read it again"))
                .orElseGet(() -> new Fault.Conflict("it has not come so far; read it again"));
    }
}
