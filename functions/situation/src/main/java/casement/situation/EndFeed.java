package casement.situation;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.situation.Feed;
import casement.domain.situation.FeedId;
import casement.domain.situation.Feeds;
import java.time.Clock;
import java.util.Map;

/** Ends a feed: from its next message on, nothing of it is taken. What came back would be registered anew. */
public final class EndFeed {
    private final Asking asking;
    private final Feeds feeds;
    private final Clock clock;

    public EndFeed(Asking asking, Feeds feeds, Clock clock) {
        this.asking = asking;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** @throws Fault.Missing when there is none */
    public Feed end(Principal principal, FeedId id) {
        return asking.ask("EndFeed", Question.of(principal, Action.CONNECT_DISPATCH), Map.of("feed", id.value()))
                .change(
                        receipt -> {
                            Feed feed = feeds.find(id).orElseThrow(() -> new Fault.Missing("there is no feed " + id));
                            return feed.isInForce() ? feeds.replace(feed.endedAt(clock.instant())) : feed;
                        },
                        ended -> ended.id().value());
    }
}
