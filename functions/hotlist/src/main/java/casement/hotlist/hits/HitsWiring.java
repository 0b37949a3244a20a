package casement.hotlist.hits;

import casement.domain.access.Asking;
import casement.domain.audit.AuditLog;
import casement.domain.camera.Cameras;
import casement.domain.hit.HitRules;
import casement.domain.hit.Hits;
import casement.domain.hit.OrderWatch;
import casement.domain.hotlist.WantedPlates;
import casement.domain.message.Messages;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.Reads;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The wiring of what is done about hits. */
@Factory
final class HitsWiring {
    @Singleton
    MatchRead matchRead(Reads reads, WantedPlates wanted, Hits hits, HitRules rules, AuditLog log, Clock clock) {
        return new MatchRead(reads, wanted, hits, rules, log, clock);
    }

    @Singleton
    AnnounceHit announceHit(Messages messages, OrderWatch watch, HitRules rules, Clock clock) {
        return new AnnounceHit(messages, watch, rules, clock);
    }

    @Singleton
    ListHits listHits(Asking asking, Cameras cameras, Hits hits, HitRules rules, Clock clock) {
        return new ListHits(asking, cameras, hits, rules, clock);
    }

    @Singleton
    ShowHit showHit(Asking asking, Cameras cameras, Hits hits, ReadPictures pictures, HitRules rules, Clock clock) {
        return new ShowHit(asking, cameras, hits, pictures, rules, clock);
    }

    @Singleton
    CheckHit checkHit(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        return new CheckHit(asking, cameras, hits, clock);
    }

    @Singleton
    ConfirmHit confirmHit(Asking asking, Cameras cameras, Hits hits, HitRules rules, Clock clock) {
        return new ConfirmHit(asking, cameras, hits, rules, clock);
    }

    @Singleton
    CompareOccupants compareOccupants(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        return new CompareOccupants(asking, cameras, hits, clock);
    }

    @Singleton
    RejectHit rejectHit(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        return new RejectHit(asking, cameras, hits, clock);
    }

    @Singleton
    OrderField orderField(Asking asking, Cameras cameras, Hits hits, HitRules rules, Clock clock) {
        return new OrderField(asking, cameras, hits, rules, clock);
    }

    @Singleton
    CloseHit closeHit(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        return new CloseHit(asking, cameras, hits, clock);
    }

    @Singleton
    ShowHitPrecision showHitPrecision(Asking asking, Hits hits, Clock clock) {
        return new ShowHitPrecision(asking, hits, clock);
    }
}
