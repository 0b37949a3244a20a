package casement.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Where the token is, and what is left when nobody uses the page. */
@EnabledIf(
        value = "casement.acceptance.page.PlayedApi#canBePlayed",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
class LockPageTest {
    private static final double SIX_SECONDS_IN_MINUTES = 0.1;

    private final PlayedApi api =
            new PlayedApi(List.of("rtcc-analyst"), List.of(PlayedApi.camera("street", "cctv")), SIX_SECONDS_IN_MINUTES);

    @AfterEach
    void close() {
        api.close();
    }

    private Page page() {
        return api.page();
    }

    @Test
    void ends_what_is_open_and_locks_when_nobody_touches_it() {
        page().click("#tab-wall");
        page().check("#wall-camera-street");
        page().waitForFunction("() => document.querySelector('#wall-reason-code').options.length > 0");
        page().fill("#wall-reason-number", "26-001234");
        page().click("#start-wall");
        page().waitForSelector("#wall-audit-id-street");
        page().waitForSelector("#welcome:visible");
        assertThat(page().innerText("#welcome")).contains("Locked");
        page().waitForCondition(() -> api.ended().equals(List.of("view-of-street")));
        assertThat(page().locator("#tabs, #wall-tiles, #hits").count()).isZero();
        assertThat(page().isVisible("#sign-in")).isTrue();
    }

    @Test
    void keeps_no_token_where_it_outlives_the_page() {
        page().waitForSelector("#sign-out:visible");
        Object kept =
                page().evaluate("() => JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie])");
        assertThat(kept.toString()).doesNotContain("e30.");
        assertThat(page().url()).doesNotContain("code=");
    }
}
