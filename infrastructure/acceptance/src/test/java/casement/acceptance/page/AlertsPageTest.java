package casement.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** How the page hears news of hits, and what it does while it hears none. */
@EnabledIf(
        value = "casement.acceptance.page.PlayedApi#canBePlayed",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
class AlertsPageTest {
    private static final double LONGER_THAN_BETWEEN_LOOKS_MILLIS = 7_000;

    private PlayedApi api = new PlayedApi("rtcc-analyst");

    @AfterEach
    void close() {
        api.close();
    }

    private Page page() {
        return api.page();
    }

    private void until(BooleanSupplier condition) {
        page().waitForCondition(condition);
    }

    private void live(long last) {
        until(() -> !api.said().isEmpty());
        api.subscribed(last);
        page().waitForSelector("#hits-live[data-live=yes]");
    }

    @Test
    void shows_its_token_in_a_message_and_polls_no_more_once_it_is_live() {
        live(5);
        assertThat(api.said().getFirst().path("action").asText()).isEqualTo("subscribe");
        assertThat(api.said().getFirst().path("token").asText()).startsWith("e30.");
        assertThat(api.said().getFirst().has("after")).isFalse();
        page().waitForTimeout(2_000);
        int looks = api.looks();
        page().waitForTimeout(LONGER_THAN_BETWEEN_LOOKS_MILLIS);
        assertThat(api.looks()).isEqualTo(looks);
    }

    @Test
    @Clause("SEA-RTCC-4")
    void shows_at_once_that_nobody_has_acknowledged_and_looks_once_for_much_news() {
        live(5);
        page().waitForTimeout(2_000);
        int looks = api.looks();
        api.tellOf("hit.unacknowledged", 6, 5, 5);
        for (int number = 7; number < 30; number++) {
            api.tellOf("hit.changed", number, number - 1, number);
        }
        page().waitForSelector("#hits-news [data-type='hit.unacknowledged']");
        assertThat(page().innerText("#hits-news")).contains("Nobody has acknowledged", "still");
        until(() -> api.looks() > looks);
        page().waitForTimeout(2_000);
        assertThat(api.looks()).isEqualTo(looks + 1);
    }

    @Test
    void asks_anew_from_what_it_has_when_news_is_missing_and_shows_nothing_twice() {
        live(5);
        api.tellOf("hit.raised", 6, 5, 0);
        page().waitForSelector("#hits-news [data-type='hit.raised']");
        api.tellOf("hit.acknowledged", 9, 8, 5);
        until(() -> api.said().size() == 2);
        assertThat(api.said().getLast().path("after").asInt()).isEqualTo(6);
        api.subscribed(6);
        api.tellOf("hit.raised", 6, 5, 0);
        api.tellOf("hit.acknowledged", 9, 6, 5);
        page().waitForSelector("#hits-news [data-type='hit.acknowledged']");
        assertThat(page().locator("#hits-news li").count()).isEqualTo(2);
        assertThat(api.connections()).isEqualTo(1);
    }

    @Test
    void says_that_it_is_not_connected_polls_meanwhile_and_goes_on_where_it_was() {
        live(5);
        api.tellOf("hit.raised", 6, 5, 0);
        page().waitForSelector("#hits-news li");
        api.goDown();
        page().waitForSelector("#hits-live[data-live=no]");
        assertThat(page().innerText("#hits-live")).contains("not connected: polling");
        int looks = api.looks();
        until(() -> api.looks() > looks + 1);
        api.comeBack();
        until(() -> api.connections() == 2 && api.said().size() == 2);
        assertThat(api.said().getLast().path("after").asInt()).isEqualTo(6);
        api.subscribed(6);
        page().waitForSelector("#hits-live[data-live=yes]");
    }

    @Test
    void stops_asking_when_a_rule_refuses_and_goes_on_polling() {
        until(() -> !api.said().isEmpty());
        api.tell("{\"type\":\"problem\",\"title\":\"Refused\",\"detail\":\"not trained\",\"clause\":\"SJ-ALPR-7\"}");
        until(() -> page().innerText("#hits-live").contains("not trained"));
        int looks = api.looks();
        until(() -> api.looks() > looks);
        assertThat(api.connections()).isEqualTo(1);
    }

    @Test
    @Clause("SEA-RTCC-4")
    void acknowledges_the_order_that_stands_for_who_may() {
        page().click("[data-act=open]");
        page().waitForSelector("#hit-orders .unheard");
        page().click("#hit-acknowledge");
        until(() -> !api.posted().isEmpty());
        assertThat(api.posted().getFirst().path("revision").asInt()).isEqualTo(3);
        api.close();
        api = new PlayedApi("alpr-administrator");
        page().click("[data-act=open]");
        page().waitForSelector("#hit-orders");
        assertThat(page().isVisible("#hit-acknowledge")).isFalse();
    }

    @Test
    void keeps_what_somebody_is_writing_when_news_of_the_open_hit_comes() {
        live(5);
        page().click("[data-act=open]");
        page().fill("#hit-words", "Found");
        api.tellOf("hit.changed", 6, 5, 9);
        page().waitForSelector("#hit-news");
        assertThat(page().inputValue("#hit-words")).isEqualTo("Found");
    }
}
