package casement.hotlist.hits;

import casement.domain.hit.Hit;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitRules;
import casement.domain.hit.HitStep;
import casement.domain.hit.OrderWatch;
import casement.domain.hit.Raised;
import casement.domain.hit.Silence;
import casement.domain.hit.VerifiedHit;
import casement.domain.message.Message;
import casement.domain.message.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells the other rooms of hits and of every step about them, and never of whose plate they are. */
public final class AnnounceHit {
    private final Messages messages;
    private final OrderWatch watch;
    private final HitRules rules;
    private final Clock clock;

    public AnnounceHit(Messages messages, OrderWatch watch, HitRules rules, Clock clock) {
        this.messages = messages;
        this.watch = watch;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param hits each as it was after one step
     * @throws casement.domain.Fault.Unavailable when not all could be told; tell all again
     */
    public void announce(List<HitRecord> hits) {
        if (!hits.isEmpty()) {
            messages.publish(hits.stream().map(AnnounceHit::message).toList());
            hits.forEach(hit -> next(hit).ifPresent(look -> watch.look(look, after(hit))));
        }
    }

    /** Whether anybody has acknowledged is looked at once the time is over, and after the same time again. */
    private static Optional<OrderWatch.Look> next(HitRecord hit) {
        if (hit.steps().isEmpty()) {
            return Optional.empty();
        }
        HitStep step = hit.steps().getLast();
        if (step.ordered().isPresent()) {
            return Optional.of(new OrderWatch.Look(hit.raised().id(), hit.revision(), 1));
        }
        return step.unheard()
                .filter(silence -> silence.time() < Silence.LAST)
                .map(silence -> new OrderWatch.Look(hit.raised().id(), silence.order(), silence.time() + 1));
    }

    private Duration after(HitRecord hit) {
        Instant since = hit.steps().getLast().taken().at();
        Duration rest = Duration.between(
                clock.instant(), since.plus(rules.limits().acknowledgeWithin().most()));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private static Message message(HitRecord hit) {
        return hit.steps().isEmpty()
                ? raised(hit)
                : changed(hit, hit.steps().getLast().taken().at());
    }

    private static Message raised(HitRecord hit) {
        Raised raised = hit.raised();
        return new Message.HitRaised(
                raised.id(),
                raised.match().list(),
                raised.match().category(),
                raised.camera(),
                raised.at(),
                hit.at(raised.raisedAt()).state(),
                raised.late(),
                raised.match().stale());
    }

    private static Message changed(HitRecord hit, Instant then) {
        Raised raised = hit.raised();
        Hit state = hit.at(then);
        return new Message.HitChanged(
                raised.id(),
                raised.match().list(),
                raised.match().category(),
                raised.camera(),
                raised.at(),
                state.state(),
                raised.late(),
                hit.revision(),
                state instanceof VerifiedHit verified ? Optional.of(verified.until()) : Optional.empty(),
                hit.orderAtNewestStep(),
                hit.steps().getLast().news(),
                newest(hit, step -> step.seen().isPresent()),
                newest(hit, step -> step.confirmed().isPresent()));
    }

    private static Optional<Instant> newest(HitRecord hit, Predicate<HitStep> wanted) {
        return hit.steps().reversed().stream()
                .filter(wanted)
                .map(step -> step.taken().at())
                .findFirst();
    }
}
