package casement.acceptance.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casement.conformance.Clause;
import casement.gateway.scene.TestScene;
import casement.local.run.CameraSource;
import casement.local.signin.Person;
import casement.testkit.SharedData;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Plates that the test scene shows, and vehicles in a street, looked for on the page as people do it. */
@EnabledIf(
        value = "casement.acceptance.whole.Pane#canBeOpened",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SearchingTest {
    private static final String READER = "test-scene";
    private static final int SCENE_SECONDS = 25;
    private static final double LONGEST_MILLIS = 240_000;
    private static final String NUMBER = "2026-000123";
    private static final String FOUND = "#plates-found tr[data-found]";

    private Running running;
    private Pane pane;
    private String street;
    private String plate = "";

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        CameraSource.Wish reader = new CameraSource.Wish("scene", Optional.of("alpr"), Optional.empty());
        CameraSource.Wish watcher = SharedData.isThere()
                ? new CameraSource.Wish(
                        SharedData.file("video/ahmetozlu.mp4").toString(), Optional.of("cctv"), Optional.empty())
                : new CameraSource.Wish("scene", Optional.of("cctv"), Optional.of("pending"));
        running = Running.startFor(SCENE_SECONDS, folder, reader, watcher);
        street = SharedData.isThere() ? "ahmetozlu" : "test-scene-2";
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
    @Clause({"SJ-ALPR-15", "SEA-RTCC-6"})
    void an_analyst_sees_plates_as_they_are_read() {
        pane.signInAs(Person.ANALYST);
        ask("");
        page().waitForSelector("#plates-results:visible");
        page().check("#plates-keep-looking");
        Locator rows = page().locator(FOUND);
        rows.filter(new Locator.FilterOptions().setHasText(known()))
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MILLIS));
        page().uncheck("#plates-keep-looking");

        assertThat(rows.first().innerText()).contains(READER, "%");
        plate = rows.locator(".plate").allInnerTexts().stream()
                .filter(TestScene.plates()::contains)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(2)
    void a_plate_is_found_by_one_that_looks_alike_and_marked_so() {
        ask(lookAlike(plate));
        page().waitForSelector("#plates-results:visible");
        assertThat(page().innerText("#plates-status")).contains("No read fits");

        page().check("#plates-alike");
        page().click("#search-plates");
        page().waitForSelector(FOUND);
        assertThat(page().locator("[data-match=ocr-equivalent]").first().innerText())
                .isEqualTo("looks alike");
        page().uncheck("#plates-alike");
    }

    @Test
    @Order(3)
    @Clause({"SJ-ALPR-15", "CA-SB34-6"})
    void its_picture_opens_with_the_plate_enlarged() {
        ask(plate);
        page().locator("[data-act=picture]").first().click();
        page().waitForSelector("#read-plate");

        assertThat(pane.number("() => document.querySelector('#read-picture').naturalWidth"))
                .isEqualTo(1280);
        assertThat(page().innerText("#picture-audit-id")).isNotBlank();
    }

    @Test
    @Order(4)
    @Clause("SJ-ALPR-20")
    void a_supervisor_corrects_what_was_misread_and_what_was_read_stays() {
        pane.signInAs(Person.SUPERVISOR);
        ask(plate);
        page().locator("[data-act=correct]").first().click();
        page().fill("#correct-plate", "CORR 123");
        page().click("#save-correction");

        Locator corrected = page().locator(FOUND).filter(new Locator.FilterOptions().setHasText("CORR123"));
        corrected.waitFor();
        assertThat(corrected.innerText()).contains("read as " + plate);
        ask("CORR123");
        page().waitForSelector(FOUND);
    }

    @Test
    @Order(5)
    @Clause({"SEA-CCTV-8"})
    void a_street_camera_answers_no_plate_question() {
        pane.signInAs(Person.ANALYST);
        page().click("#tab-plates");
        page().check("#plates-camera-" + street);
        ask(plate);
        page().waitForSelector("#problem:visible");

        assertThat(page().innerText("#problem-clause")).isEqualTo("SEA-CCTV-8");
        assertThat(page().isVisible("#plates-results")).isFalse();
    }

    @Test
    @Order(6)
    @Clause({"SEA-CCTV-6"})
    void an_analyst_asks_when_a_vehicle_was_in_view() {
        assumeTrue(SharedData.isThere(), "no video of a street here");
        page().click("#tab-sightings");
        page().waitForSelector("#sightings-camera-" + street + ":checked");
        page().selectOption("#sightings-reason-code", "investigation");
        page().fill("#sightings-reason-number", NUMBER);
        page().click("#search-sightings");
        page().check("#sightings-keep-looking");
        page().locator("#sightings-found tr").first().waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MILLIS));

        assertThat(page().locator("#sightings-found tr").allInnerTexts())
                .allSatisfy(row -> assertThat(row).contains(street, "vehicle"));
    }

    @Test
    @Order(7)
    @Clause({"CA-SB34-6"})
    void an_auditor_finds_each_search_with_plate_and_reason() {
        pane.signInAs(Person.AUDITOR);
        assertThat(page().isVisible("#tab-plates")).isFalse();
        page().click("#tab-audit");
        page().waitForSelector("#audit-table tr[data-action=SearchReads]");

        assertThat(page().locator("#audit-table tr[data-action=SearchReads]").allInnerTexts())
                .anySatisfy(row -> assertThat(row).contains(Person.ANALYST.name(), "plate: " + plate, NUMBER));
        for (String action : List.of("ShowReadPicture", "CorrectRead")) {
            assertThat(page().locator("#audit-table tr[data-action=" + action + "]")
                            .count())
                    .as(action)
                    .isPositive();
        }
        assertThat(page().locator("#audit-table tr[data-action=SearchReads][data-outcome=refused]")
                        .allInnerTexts())
                .anySatisfy(row -> assertThat(row).contains("SEA-CCTV-8"));
    }

    private Page page() {
        return pane.page();
    }

    /** Where no plate is given, for what the reading camera read. */
    private void ask(String sought) {
        page().click("#tab-plates");
        page().waitForFunction("() => document.querySelector('#plates-reason-code').options.length > 0");
        page().selectOption("#plates-reason-code", "investigation");
        page().fill("#plates-reason-number", NUMBER);
        page().fill("#plates-plate", sought);
        page().setChecked("#plates-camera-" + READER, sought.isEmpty());
        page().click("#search-plates");
    }

    private static Pattern known() {
        return Pattern.compile(String.join("|", TestScene.plates()));
    }

    private static String lookAlike(String plate) {
        return plate.replace('8', 'B').replace('5', 'S').replace('0', 'O').replace('2', 'Z');
    }
}
