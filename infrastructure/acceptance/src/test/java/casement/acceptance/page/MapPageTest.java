package casement.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Cameras and hits on the map, and what leads from there. */
@EnabledIf(
        value = "casement.acceptance.page.PlayedApi#canBePlayed",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
class MapPageTest {
    private static final int WATER = 0xb9d3df;
    private static final int WATER_IN_THE_DARK = 0x12303d;

    private final PlayedApi api =
            new PlayedApi("rtcc-analyst", List.of(PlayedApi.camera("reads", "alpr"), unmasked("new")));

    @AfterEach
    void close() {
        api.close();
    }

    private Page page() {
        return api.page();
    }

    @Test
    void draws_the_demonstration_city_and_asks_no_address_outside() {
        page().click("#tab-map");
        page().waitForSelector("#map-camera-reads");
        page().waitForCondition(() -> pixelsOf(WATER) > 1_000);
        assertThat(api.origins()).containsExactly("http://casement.test");
    }

    @Test
    void is_drawn_anew_in_the_dark() {
        page().click("#tab-map");
        page().waitForSelector("#map-camera-reads");
        page().waitForCondition(() -> pixelsOf(WATER) > 1_000);
        page().selectOption("#theme", "dark");
        page().waitForCondition(() -> pixelsOf(WATER) == 0 && pixelsOf(WATER_IN_THE_DARK) > 1_000);
    }

    @Test
    void shows_cameras_of_the_class_and_state_that_are_wanted() {
        page().click("#tab-map");
        page().waitForSelector("#map-camera-new");
        page().selectOption("#map-condition", "silent");
        page().waitForSelector("#map-camera-reads", new Page.WaitForSelectorOptions().setState(hidden()));
        assertThat(page().getAttribute("#map-camera-new", "aria-label")).contains("new", "cctv", "records nothing");
        page().selectOption("#map-class", "alpr");
        page().waitForSelector("#map-camera-new", new Page.WaitForSelectorOptions().setState(hidden()));
        assertThat(page().innerText("#map-list")).contains("No camera fits");
    }

    @Test
    void asks_why_before_a_camera_of_the_map_is_watched() {
        page().click("#tab-map");
        page().click("#map-camera-reads");
        page().waitForSelector("#reason-form:visible");
        assertThat(page().innerText("#reason-form")).contains("Watch live: reads");
        assertThat(api.posted()).isEmpty();
    }

    @Test
    void opens_a_hit_of_the_map() {
        page().click("#tab-map");
        page().click("#map-hit-" + PlayedApi.HIT);
        page().waitForSelector("#hit-panel[data-hit='" + PlayedApi.HIT + "']:visible");
    }

    private static WaitForSelectorState hidden() {
        return WaitForSelectorState.DETACHED;
    }

    private long pixelsOf(int colour) {
        BufferedImage shown;
        try {
            shown = ImageIO.read(
                    new ByteArrayInputStream(page().locator("#map-canvas").screenshot()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(shown.getRGB(0, 0, shown.getWidth(), shown.getHeight(), null, 0, shown.getWidth()))
                .filter(pixel -> (pixel & 0xffffff) == colour)
                .count();
    }

    private static JsonNode unmasked(String id) {
        ObjectNode shown = PlayedApi.camera(id, "cctv");
        ((ObjectNode) shown.get("camera")).remove("approvedMaskSet");
        return shown;
    }
}
