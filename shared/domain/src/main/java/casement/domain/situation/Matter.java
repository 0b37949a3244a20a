package casement.domain.situation;

/**
 * What several items of one feed tell of: a call with its updates, an alert with its cancellation. They are never parted.
 *
 * @param about the sender's name for it
 */
public record Matter(FeedId feed, String about) {
    public static Matter of(SituationItem item) {
        return new Matter(item.feed(), item.about());
    }
}
