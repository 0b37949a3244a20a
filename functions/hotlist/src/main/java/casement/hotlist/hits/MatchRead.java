package casement.hotlist.hits;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRules;
import casement.domain.hit.Hits;
import casement.domain.hit.Raised;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.WantedPlates;
import casement.domain.message.Message;
import casement.domain.plate.PlateRead;
import casement.domain.plate.Reads;
import java.time.Clock;
import java.time.Instant;

/** Compares what was read with the hot lists, and raises a hit for each entry that fits: once a passage, however often it is told. */
public final class MatchRead {
    private final Reads reads;
    private final WantedPlates wanted;
    private final Hits hits;
    private final HitRules rules;
    private final AuditLog log;
    private final Clock clock;

    public MatchRead(Reads reads, WantedPlates wanted, Hits hits, HitRules rules, AuditLog log, Clock clock) {
        this.reads = reads;
        this.wanted = wanted;
        this.hits = hits;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Done again it raises nothing again. A read that is gone has expired.
     *
     * @throws casement.domain.Fault.Unavailable when not all is done; do it again
     */
    public void match(Message.ReadAdded added) {
        reads.toMatch(added.read()).ifPresent(this::match);
    }

    private void match(PlateRead read) {
        Instant now = clock.instant();
        for (HotListMatch match : wanted.match(read, now)) {
            HitId id = hits.telling(read, match);
            if (!hits.isThere(id)) {
                Raised raised = Raised.of(id, read, match, rules.limits(), now);
                record(raised);
                hits.raise(raised);
            }
        }
    }

    /** The log comes first: a hit recorded twice does no harm, one that is not recorded does. */
    private void record(Raised raised) {
        log.record(Act.asked(Who.function("MatchRead"), "MatchRead")
                .with("hit", raised.id().value())
                .with("read", raised.read().value())
                .with("camera", raised.camera().value())
                .with("list", raised.match().list().value())
                .with("version", Long.toString(raised.match().version()))
                .with("category", raised.match().category().name())
                .with("entry", raised.match().entry().value())
                .outcome(Outcome.CHANGED));
    }
}
