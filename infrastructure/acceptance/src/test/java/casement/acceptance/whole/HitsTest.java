package casement.acceptance.whole;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.gateway.scene.TestScene;
import casement.local.run.CameraSource;
import casement.local.run.DemoList;
import casement.local.signin.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A listed plate passes in the test scene: what people then see and do on the page. */
@EnabledIf(
        value = "casement.acceptance.whole.Pane#canBeOpened",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HitsTest {
    private static final int SCENE_SECONDS = 60;
    private static final double LONGEST_MILLIS = 300_000;
    private static final String STOLEN = TestScene.plates().getFirst();

    private Running running;
    private Pane pane;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        CameraSource.Wish reader = new CameraSource.Wish("scene", Optional.of("alpr"), Optional.empty());
        running = Running.startFor(SCENE_SECONDS, folder, reader);
        new DemoList(running.api(), Clock.systemUTC(), line -> {}).setUp();
        pane = new Pane(running.engine().consoleUri());
    }

    @AfterAll
    void close() {
        if (pane != null) {
            pane.close();
        }
        if (running != null) {
            running.close();
        }
    }

    @Test
    @Order(1)
    @Clause({"SJ-ALPR-8", "SJ-ALPR-9"})
    void an_analyst_sees_the_hit_come_beside_its_picture_with_the_word_that_it_is_no_ground() {
        pane.signInAs(Person.ANALYST);
        page().click("#tab-hits");
        stolen().waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MILLIS));
        stolen().locator("[data-act=open]").click();
        page().waitForSelector("#hit-plate");

        assertThat(pane.number("() => document.querySelector('#hit-picture').naturalWidth"))
                .isEqualTo(1280);
        assertThat(page().innerText("#hit-notice")).contains("no ground to stop", "SJ-ALPR-9");
        assertThat(page().isVisible("#hit-order")).isFalse();
        picture("hit-unverified");
    }

    @Test
    @Order(2)
    @Clause("SJ-ALPR-8")
    void the_administrator_is_told_and_may_not_verify() {
        pane.signInAs(Person.ALPR_ADMINISTRATOR);
        openIt();
        assertThat(page().isVisible("#hit-picture")).isFalse();
        page().click("#hit-same");
        page().waitForSelector("#problem:visible");

        assertThat(page().getAttribute("#hit-panel", "data-state")).isEqualTo("unverified");
        picture("hit-refused");
    }

    @Test
    @Order(3)
    @Clause({"SJ-ALPR-8", "SJ-ALPR-9", "SEA-RTCC-4"})
    void an_analyst_verifies_with_two_clicks_and_tells_the_field() {
        pane.signInAs(Person.ANALYST);
        openIt();
        page().click("#hit-same");
        page().waitForSelector("#hit-panel[data-state=seen]");
        page().fill("#hit-reference", "CLETS 4711");
        page().click("#hit-confirm");
        page().waitForSelector("#hit-panel[data-state=verified]");
        assertThat(page().isVisible("#hit-notice")).isFalse();
        picture("hit-verified");
        page().click("#hit-order");
        page().waitForSelector("#hit-panel[data-state=ordered]");
    }

    @Test
    @Order(4)
    @Clause("SEA-RTCC-4")
    void the_page_is_live_tells_that_nobody_has_acknowledged_and_who_has() {
        pane.signInAs(Person.ANALYST);
        openIt();
        page().waitForSelector("#hits-live[data-live=yes]");
        page().waitForSelector(
                        "#hits-news [data-type='hit.unacknowledged']",
                        new Page.WaitForSelectorOptions().setTimeout(LONGEST_MILLIS));
        page().waitForSelector("#hit-orders .unheard");
        picture("hit-unacknowledged");
        page().click("#hit-acknowledge");
        page().waitForSelector("#hit-orders [data-heard]");
        page().waitForSelector("#hits-news [data-type='hit.acknowledged']");
        picture("hit-acknowledged");
    }

    @Test
    @Order(5)
    @Clause("SJ-ALPR-13")
    void an_officer_closes_it() {
        pane.signInAs(Person.FIELD_OFFICER);
        openIt();
        page().selectOption("#hit-ending", "vehicle-recovered");
        page().click("#hit-close");
        page().waitForSelector("#hit-panel[data-state=closed]");

        assertThat(page().innerText("#hit-checks")).contains("field units told to act", "vehicle-recovered");
    }

    private void openIt() {
        page().click("#tab-hits");
        stolen().locator("[data-act=open]").click();
        page().waitForSelector("#hit-panel:visible");
    }

    /** The oldest hit of that plate; the scene shows it again and again. */
    private Locator stolen() {
        return page().locator("#hits-found tr", new Page.LocatorOptions().setHasText(STOLEN))
                .last();
    }

    private Page page() {
        return pane.page();
    }

    /** For people to look at, below target. */
    private void picture(String name) {
        Path file = Path.of("target", "pictures", name + ".png");
        page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        assertThat(Files.exists(file)).isTrue();
    }
}
