package casement.situation;

import casement.domain.situation.Feed;
import casement.domain.situation.FeedId;
import casement.domain.situation.FeedKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A feed as people see it: without its secret.
 *
 * @param address where its messages go
 */
record ShownFeed(FeedId id, FeedKind kind, Instant registered, Optional<Instant> ended, String address) {
    static ShownFeed of(Feed feed) {
        return new ShownFeed(
                feed.id(), feed.kind(), feed.registered(), feed.ended(), "/v1/feeds/" + feed.id() + "/messages");
    }
}
