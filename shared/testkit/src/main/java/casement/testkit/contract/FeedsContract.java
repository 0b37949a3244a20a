package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.plate.SourceSecret;
import casement.domain.situation.Feed;
import casement.domain.situation.FeedId;
import casement.domain.situation.FeedKind;
import casement.domain.situation.Feeds;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every register of feeds does. */
public abstract class FeedsContract {
    protected abstract Feeds feeds();

    private static Feed feed() {
        return new Feed(
                new FeedId(Examples.freshCameraId().value().substring(7, 30)),
                FeedKind.GUNSHOTS,
                SourceSecret.of(SourceSecret.Kind.TOKEN, "k".repeat(SourceSecret.FEWEST_CHARACTERS)),
                Examples.NOON,
                Optional.empty(),
                1);
    }

    @Test
    void finds_a_feed_as_it_was_added() {
        Feed feed = feed();
        feeds().add(feed);
        assertThat(feeds().find(feed.id())).contains(feed);
        assertThat(feeds().all()).contains(feed);
    }

    @Test
    void finds_nothing_when_the_feed_was_never_added() {
        assertThat(feeds().find(feed().id())).isEmpty();
    }

    @Test
    void takes_the_same_feed_again_and_refuses_another_of_its_id() {
        Feed first = feed();
        feeds().add(first);
        feeds().add(first);
        Feed other = first.endedAt(Examples.NOON);
        assertThatThrownBy(() -> feeds().add(other)).isInstanceOf(Fault.Conflict.class);
        assertThat(feeds().find(first.id())).contains(first);
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_replace_the_same_revision() {
        Feed feed = feed();
        feeds().add(feed);
        List<Race.Outcome<Feed>> outcomes =
                Race.between(8, n -> () -> feeds().replace(feed.endedAt(Examples.NOON.plusSeconds(n))));
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(feeds().find(feed.id()))
                .isEqualTo(Optional.of(Race.values(outcomes).getFirst()));
    }
}
