package casement.domain.situation;

import casement.domain.plate.SourceSecret;
import java.time.Instant;
import java.util.Optional;

/**
 * A system of the city that may tell of one kind of thing.
 *
 * @param secret what its messages show
 * @param ended when it was ended; from then on nothing of it is taken
 * @param revision counts changes; a write must name the revision it read
 */
public record Feed(
        FeedId id, FeedKind kind, SourceSecret secret, Instant registered, Optional<Instant> ended, long revision) {

    public boolean isInForce() {
        return ended.isEmpty();
    }

    public Feed endedAt(Instant moment) {
        return new Feed(id, kind, secret, registered, Optional.of(moment), revision);
    }

    public Feed withRevision(long counted) {
        return new Feed(id, kind, secret, registered, ended, counted);
    }
}
