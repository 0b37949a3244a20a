package casement.situation;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.situation.Feed;
import casement.domain.situation.Feeds;
import java.time.Clock;
import java.util.Map;

/** Registers a system of the city that may tell of one kind of thing. */
public final class RegisterFeed {
    private final Asking asking;
    private final Feeds feeds;
    private final Clock clock;

    public RegisterFeed(Asking asking, Feeds feeds, Clock clock) {
        this.asking = asking;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** @throws Fault.Conflict when another feed of that id is there */
    public Feed register(Principal principal, FeedForm form) {
        Feed feed = form.read(clock.instant());
        return asking.ask(
                        "RegisterFeed",
                        Question.of(principal, Action.CONNECT_DISPATCH),
                        Map.of("feed", feed.id().value(), "kind", feed.kind().name()))
                .change(
                        receipt -> {
                            feeds.add(feed);
                            return feed;
                        },
                        registered -> registered.id().value());
    }
}
