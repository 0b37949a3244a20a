package casement.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Several cameras side by side, each a view of its own. */
@EnabledIf(
        value = "casement.acceptance.page.PlayedApi#canBePlayed",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
class WallPageTest {
    private final PlayedApi api = new PlayedApi(
            "rtcc-analyst",
            Stream.concat(
                            IntStream.rangeClosed(1, 10).mapToObj(n -> PlayedApi.camera("street-" + n, "cctv")),
                            Stream.of(PlayedApi.camera("closed", "cctv"), PlayedApi.camera("school", "recorded-only")))
                    .map(JsonNode.class::cast)
                    .toList());

    @AfterEach
    void close() {
        api.close();
    }

    private Page page() {
        return api.page();
    }

    private void choose(String... cameras) {
        page().click("#tab-wall");
        for (String camera : cameras) {
            page().check("#wall-camera-" + camera);
        }
        page().waitForFunction("() => document.querySelector('#wall-reason-code').options.length > 0");
        page().fill("#wall-reason-number", "26-001234");
    }

    @Test
    void starts_a_view_of_each_camera_for_the_reason_and_ends_each() {
        choose("street-1", "street-2");
        page().click("#start-wall");
        page().waitForSelector("#wall-audit-id-street-1");
        page().waitForSelector("#wall-audit-id-street-2");
        assertThat(page().innerText("#wall-audit-id-street-2")).isEqualTo("entry-of-street-2");
        assertThat(api.posted().stream().map(asked -> asked.path("camera").asText()))
                .containsExactlyInAnyOrder("street-1", "street-2");
        assertThat(api.posted())
                .allSatisfy(
                        asked -> assertThat(asked.path("purpose").path("number").asText())
                                .isEqualTo("26-001234"));
        page().click("#wall-end-street-1");
        page().waitForCondition(() -> api.ended().equals(List.of("view-of-street-1")));
        page().click("#end-wall");
        page().waitForCondition(() -> api.ended().equals(List.of("view-of-street-1", "view-of-street-2")));
        assertThat(page().isVisible("#wall-tiles")).isFalse();
    }

    @Test
    void says_in_its_place_why_a_camera_is_refused_and_shows_the_others() {
        choose("street-1", "closed");
        page().click("#start-wall");
        page().waitForSelector("#wall-tile-closed[data-outcome=refused]");
        assertThat(page().innerText("#wall-tile-closed")).contains("Not here.", "SEA-RTCC-5");
        page().waitForSelector("#wall-tile-street-1[data-outcome=answered] video");
    }

    @Test
    void shows_nine_cameras_at_most_and_none_without_a_live_view() {
        choose(IntStream.rangeClosed(1, 9).mapToObj(n -> "street-" + n).toArray(String[]::new));
        assertThat(page().locator("#wall-camera-school").count()).isZero();
        page().click("#wall-camera-street-10");
        page().waitForSelector("#problem:visible");
        assertThat(page().innerText("#problem-detail")).contains("9 cameras at most");
        assertThat(page().isChecked("#wall-camera-street-10")).isFalse();
        assertThat(api.posted()).isEmpty();
    }
}
