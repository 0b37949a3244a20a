package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.situation.Feed;
import casement.domain.situation.FeedId;
import casement.domain.situation.Feeds;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The register of feeds, in memory. */
public final class MemoryFeeds implements Feeds {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<FeedId, Feed> feeds = new TreeMap<>();

    @Override
    public synchronized Optional<Feed> find(FeedId id) {
        return faults.guard(() -> Optional.ofNullable(feeds.get(id)));
    }

    @Override
    public synchronized List<Feed> all() {
        return faults.guard(() -> List.copyOf(feeds.values()));
    }

    @Override
    public synchronized void add(Feed feed) {
        faults.guard(() -> {
            Feed there = feeds.putIfAbsent(feed.id(), feed);
            if (there != null && !there.equals(feed)) {
                throw new Fault.Conflict("feed " + feed.id() + " is registered already");
            }
        });
    }

    @Override
    public synchronized Feed replace(Feed feed) {
        return faults.guard(() -> {
            Feed there = feeds.get(feed.id());
            if (there == null || there.revision() != feed.revision()) {
                throw new Fault.Conflict("feed " + feed.id() + " has changed; read it again");
            }
            Feed raised = feed.withRevision(feed.revision() + 1);
            feeds.put(feed.id(), raised);
            return raised;
        });
    }
}
