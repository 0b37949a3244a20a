package casement.domain.situation;

import java.util.List;
import java.util.Optional;

/** The register of feeds. Durable when a call returns; reads see every finished write. */
public interface Feeds {
    Optional<Feed> find(FeedId id);

    /** In order of id. */
    List<Feed> all();

    /** @throws casement.domain.Fault.Conflict when another feed of that id is there, ended ones too */
    void add(Feed feed);

    /**
     * Stores the feed with its revision raised by one.
     *
     * @throws casement.domain.Fault.Conflict when it is no longer at {@code feed.revision()}
     */
    Feed replace(Feed feed);
}
