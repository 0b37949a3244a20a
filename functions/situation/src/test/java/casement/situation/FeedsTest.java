package casement.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.Outcome;
import casement.domain.situation.Feed;
import casement.domain.situation.FeedId;
import casement.domain.situation.FeedKind;
import casement.json.Json;
import casement.testkit.Examples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final Principal MANAGER = Examples.operationsManager();
    private static final FeedId CAD = new FeedId("cad");

    private final SituationStores stores = new SituationStores();

    private Feed register(Principal principal) {
        return stores.registerFeed.register(
                principal, SituationStores.form("cad", FeedKind.DISPATCH, SituationStores.SECRET));
    }

    @Test
    @Clause("SEA-RTCC-1")
    void registers_a_feed_of_dispatch_for_an_operations_manager_on_the_record() {
        register(MANAGER);
        assertThat(stores.feeds.find(CAD)).map(Feed::kind).contains(FeedKind.DISPATCH);
        assertThat(stores.outcomes()).containsExactly(Outcome.ASKED, Outcome.CHANGED);
    }

    @Test
    @Clause("SEA-RTCC-5")
    void lets_nobody_else_register_list_or_end_feeds_and_records_that_they_tried() {
        for (Principal other : List.of(Examples.analyst(), Examples.supervisor(), Examples.technician())) {
            assertThatThrownBy(() -> register(other)).isInstanceOf(Fault.Refused.class);
            assertThatThrownBy(() -> stores.listFeeds.list(other, Optional.empty(), Optional.empty()))
                    .isInstanceOf(Fault.Refused.class);
            assertThatThrownBy(() -> stores.endFeed.end(other, CAD)).isInstanceOf(Fault.Refused.class);
        }
        assertThat(stores.feeds.all()).isEmpty();
        assertThat(stores.outcomes()).hasSize(9).containsOnly(Outcome.REFUSED);
    }

    @Test
    void refuses_a_short_secret_without_repeating_it_and_says_all_that_is_missing() {
        assertThatThrownBy(() -> stores.registerFeed.register(
                        MANAGER, SituationStores.form("cad", FeedKind.DISPATCH, "hunter2")))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("secret")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> stores.registerFeed.register(
                        MANAGER, new FeedForm(Optional.empty(), Optional.empty(), Optional.empty())))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Fault.Problem::field)
                                .containsExactly("id", "kind", "secret"));
        assertThat(stores.feeds.all()).isEmpty();
    }

    @Test
    void shows_feeds_without_their_secrets() {
        Feed feed = register(MANAGER);
        ListFeeds.Listed listed = stores.listFeeds.list(MANAGER, Optional.empty(), Optional.empty());
        List<ShownFeed> shown = listed.feeds().stream().map(ShownFeed::of).toList();
        assertThat(Json.write(shown))
                .contains("\"cad\"")
                .doesNotContain(SituationStores.SECRET)
                .doesNotContain(feed.secret().text());
    }

    @Test
    void ends_a_feed_once_and_for_all() {
        register(MANAGER);
        Feed ended = stores.endFeed.end(MANAGER, CAD);
        assertThat(ended.isInForce()).isFalse();
        assertThat(stores.endFeed.end(MANAGER, CAD)).isEqualTo(ended);
        assertThatThrownBy(() -> stores.endFeed.end(MANAGER, new FeedId("nobody")))
                .isInstanceOf(Fault.Missing.class);
        assertThatThrownBy(() -> stores.registerFeed.register(
                        MANAGER, SituationStores.form("cad", FeedKind.UNITS, SituationStores.SECRET)))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("SEA-RTCC-6")
    void shows_the_rules_of_feeds_to_everybody_with_a_role_on_the_record() {
        ShowFeedRules showFeedRules = new ShowFeedRules(stores.asking, stores.rules);
        assertThat(showFeedRules.show(Examples.analyst())).isEqualTo(stores.rules);
        assertThat(stores.outcomes()).containsExactly(Outcome.ASKED, Outcome.ANSWERED);
        assertThat(stores.rules.keeps())
                .extracting(keeping -> keeping.kind())
                .containsExactlyInAnyOrder(FeedKind.values());
    }
}
