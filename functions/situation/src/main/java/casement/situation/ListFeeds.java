package casement.situation;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.PageAsked;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.situation.Feed;
import casement.domain.situation.FeedId;
import casement.domain.situation.Feeds;
import java.util.List;
import java.util.Optional;

/** Shows which systems may tell of what, ended ones too. */
public final class ListFeeds {
    private final Asking asking;
    private final Feeds feeds;

    /**
     * A page of the register.
     *
     * @param next after which the next page begins; empty: this is the last
     */
    public record Listed(List<Feed> feeds, AuditId auditId, Optional<FeedId> next) {}

    public ListFeeds(Asking asking, Feeds feeds) {
        this.asking = asking;
        this.feeds = feeds;
    }

    /**
     * @param after the last of the page before; empty: the first page
     * @param limit left out: 200
     */
    public Listed list(Principal principal, Optional<FeedId> after, Optional<Integer> limit) {
        PageAsked<FeedId> page = PageAsked.of(after, limit);
        Asked asked =
                asking.ask("ListFeeds", Question.of(principal, Action.CONNECT_DISPATCH), page.elements(FeedId::value));
        OnePage<Feed> found = asked.answer(
                receipt -> page.of(feeds.all(), Feed::id),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Listed(found.items(), asked.id(), found.goesOnAfter().map(Feed::id));
    }
}
