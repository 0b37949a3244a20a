package casement.domain.hit;

import casement.domain.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that is known of a hit: how it was raised, and every step since, oldest first. Steps that could not follow each other make
 * none, so that no record holds an order without what must come before it.
 */
public record HitRecord(Raised raised, List<HitStep> steps) {
    /** @throws Fault when a step could not be taken after those before it */
    public HitRecord {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            new Findings(raised, steps.subList(0, i)).check(steps.get(i));
        }
    }

    public static HitRecord fresh(Raised raised) {
        return new HitRecord(raised, List.of());
    }

    /** 0, 1, 2, … with each step. */
    public int revision() {
        return steps.size();
    }

    public Hit at(Instant now) {
        Findings findings = findings();
        return switch (findings.at(now)) {
            case UNVERIFIED -> new UnverifiedHit(this);
            case SEEN -> new SeenHit(this);
            case VERIFIED, ORDERED -> verified(now);
            case REJECTED ->
                new RejectedHit(this, findings.last(HitStep::rejected).orElseThrow());
            case CLOSED -> new ClosedHit(this, findings.last(HitStep::closed).orElseThrow());
        };
    }

    /** @throws Fault.Conflict when somebody has looked at it already */
    public UnverifiedHit unverified(Instant now) {
        if (at(now) instanceof UnverifiedHit hit) {
            return hit;
        }
        throw findings().overtaken();
    }

    /**
     * @throws Fault.Refused when nobody has looked at it
     * @throws Fault.Conflict when somebody has gone on already
     */
    public SeenHit seen(Instant now) {
        return switch (at(now)) {
            case SeenHit hit -> hit;
            case UnverifiedHit ignored -> throw findings().missing(now);
            case Hit ignored -> throw findings().overtaken();
        };
    }

    /** @throws Fault.Conflict when it is rejected or closed */
    public OpenHit open(Instant now) {
        if (at(now) instanceof OpenHit hit) {
            return hit;
        }
        throw findings().overtaken();
    }

    /**
     * The one way to a verified hit.
     *
     * @throws Fault.Refused when it is not verified, or has lapsed, with the clause that asks for what is missing
     * @throws Fault.Conflict when it is rejected or closed
     */
    public VerifiedHit verified(Instant now) {
        Findings findings = findings();
        HitState state = findings.at(now);
        if (!state.isOpen()) {
            throw findings.overtaken();
        }
        if (!state.isVerified()) {
            throw findings.missing(now);
        }
        Confirmation active = findings.last(HitStep::confirmed).orElseThrow();
        return new VerifiedHit(this, state, active.until());
    }

    /**
     * The one way to an order that can be acknowledged.
     *
     * @param order the revision that the hit had with it
     * @throws Fault.Conflict when it is not the newest, or stands no longer; it says what to do
     */
    public StandingOrder standing(int order, Instant now) {
        return new StandingOrder(this, order, findings().standing(order, now));
    }

    /** The revision that the hit had with the newest order, whether or not that stands. */
    public Optional<Integer> order() {
        return findings().order();
    }

    /** The order that stands with the newest step, or stood until that. */
    public Optional<Integer> orderAtNewestStep() {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Instant then = steps.getLast().taken().at();
        HitState before = new Findings(raised, steps.subList(0, revision() - 1)).at(then);
        boolean isThere = before == HitState.ORDERED || findings().at(then) == HitState.ORDERED;
        return isThere ? order() : Optional.empty();
    }

    /** Who acknowledged that order and when, the first first. */
    public List<Taken> acknowledgements(int order) {
        return findings().acknowledgements(order);
    }

    /** When nobody had acknowledged that order in time. */
    public List<Taken> silences(int order) {
        return findings().silences(order);
    }

    /** Whether it is still what somebody saw at that revision; who has heard of an order since makes no difference. */
    public boolean isAsSeen(int revision) {
        return revision >= 0
                && revision <= revision()
                && steps.stream().skip(revision).allMatch(step -> step.news().isPresent());
    }

    /** Whether it was at any time, if only for a moment. */
    public boolean wasVerified() {
        return IntStream.rangeClosed(1, steps.size())
                .anyMatch(n -> new Findings(raised, steps.subList(0, n))
                        .at(steps.get(n - 1).taken().at())
                        .isVerified());
    }

    /** Somebody else has changed it since it was read. */
    public Fault.Conflict overtaken() {
        return findings().overtaken();
    }

    HitChange change(HitStep step) {
        List<HitStep> next = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new HitChange(this, new HitRecord(raised, next));
    }

    private Findings findings() {
        return new Findings(raised, steps);
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return raised + " after " + steps.size() + " steps";
    }
}
