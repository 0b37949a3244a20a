package casement.hotlist.alerts;

import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.hit.HitRecord;
import casement.domain.hit.Hits;
import casement.domain.hit.OrderWatch;
import casement.domain.hit.Silence;
import casement.domain.hit.StandingOrder;
import casement.domain.hit.Taken;
import casement.domain.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes into a hit that nobody has acknowledged its order in time, so that desks are told: once for each span, and never of an
 * order that somebody has acknowledged or that no longer stands.
 */
public final class EscalateAlert {
    private static final String NAME = "EscalateAlert";
    private static final Who FUNCTION = Who.function(NAME);
    private static final int MOST_ATTEMPTS = 20;

    private final Hits hits;
    private final AuditLog log;
    private final Clock clock;

    public EscalateAlert(Hits hits, AuditLog log, Clock clock) {
        this.hits = hits;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Done again it changes nothing.
     *
     * @return whether it was written now
     * @throws Fault.Unavailable when it may not have been; look again
     */
    public boolean escalate(OrderWatch.Look look) {
        Act act = Act.asked(FUNCTION, NAME)
                .with("hit", look.hit().value())
                .with("order", Integer.toString(look.order()))
                .with("time", Integer.toString(look.time()));
        AuditReceipt receipt = log.record(act);
        Taken taken = new Taken(PersonId.of(FUNCTION.subject()), clock.instant(), receipt.id());
        boolean isWritten = isWritten(receipt, look, taken);
        if (isWritten) {
            log.record(act.outcome(Outcome.CHANGED).inReplyTo(receipt.id()));
        }
        return isWritten;
    }

    private boolean isWritten(AuditReceipt receipt, OrderWatch.Look look, Taken taken) {
        Optional<Fault.Conflict> last = Optional.empty();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<StandingOrder> order =
                    hits.find(receipt, look.hit()).flatMap(hit -> unheard(hit, look, taken.at()));
            if (order.isEmpty()) {
                return false;
            }
            try {
                hits.change(receipt, order.get().unheard(taken));
                return true;
            } catch (Fault.Conflict raced) {
                last = Optional.of(raced);
            }
        }
        throw new Fault.Unavailable("the hit changes too fast; look again", last.orElseThrow());
    }

    private static Optional<StandingOrder> unheard(HitRecord hit, OrderWatch.Look look, Instant now) {
        if (look.time() > Silence.LAST) {
            return Optional.empty();
        }
        try {
            return Optional.of(hit.standing(look.order(), now))
                    .filter(order -> order.acknowledgements().isEmpty())
                    .filter(order -> order.silences() == look.time() - 1);
        } catch (Fault.Conflict over) {
            return Optional.empty();
        }
    }
}
