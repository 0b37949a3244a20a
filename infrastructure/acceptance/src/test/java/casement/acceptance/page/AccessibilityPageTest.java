package casement.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import casement.testkit.SharedData;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as axe can tell, of each part, light and dark. */
@EnabledIf(
        value = "casement.acceptance.page.PlayedApi#canBePlayed",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
class AccessibilityPageTest {
    private static final String VIOLATIONS = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const { violations } = await axe.run(document, { runOnly: tags });
              return violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '));
            }""";

    private final PlayedApi api = new PlayedApi(
            List.of("rtcc-analyst", "technician", "auditor", "records-officer", "supervisor"),
            List.of(PlayedApi.camera("street", "cctv")),
            30);

    @BeforeEach
    void bringAxe() throws IOException {
        Path axe = SharedData.root().resolve("infrastructure/console/node_modules/axe-core/axe.min.js");
        api.page().evaluate(Files.readString(axe));
        PlayedEvidence.in(api.page(), false);
        PlayedRequests.in(api.page(), false);
        api.page()
                .route(
                        "**/v1/error-reports*",
                        route -> PlayedEvidence.json(route, PlayedEvidence.example("ListReports")));
    }

    @AfterEach
    void close() {
        api.close();
    }

    private Page page() {
        return api.page();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cameras",
                "map",
                "wall",
                "plates",
                "sightings",
                "hits",
                "evidence",
                "requests",
                "reports",
                "commissioning",
                "audit"
            })
    void has_no_violation_that_can_be_found_by_itself(String part) {
        page().click("#tab-" + part);
        page().waitForSelector("#" + part + ":visible h2");
        for (String theme : List.of("light", "dark")) {
            page().selectOption("#theme", theme);
            assertThat((List<?>) page().evaluate(VIOLATIONS)).as(theme).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void has_none_beside_an_open_hit_a_reason_and_a_problem(String theme) {
        page().selectOption("#theme", theme);
        page().click("#tab-hits");
        page().click("[data-act=open]");
        page().waitForSelector("#hit-orders");
        assertThat((List<?>) page().evaluate(VIOLATIONS)).isEmpty();
        page().click("#tab-cameras");
        page().click("#watch-recorded-street");
        page().waitForSelector("#reason-form");
        assertThat((List<?>) page().evaluate(VIOLATIONS)).isEmpty();
        page().click("#tab-wall");
        page().click("#start-wall");
        page().waitForSelector("#problem:visible");
        assertThat((List<?>) page().evaluate(VIOLATIONS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void has_none_beside_a_request_for_a_clip_and_an_opened_item(String theme) {
        page().selectOption("#theme", theme);
        page().click("#tab-evidence");
        page().click("[data-act=open-clip]");
        page().waitForSelector("#clip-panel");
        page().click("[data-act=choose-item]");
        page().fill("#copy-name", "Dora Day");
        page().click("#order-copy");
        page().waitForSelector("#item-copies li");
        page().fill("#hold-why", "a motion is pending");
        page().click("#hold-item");
        page().waitForSelector("#item-holds li");
        page().click("[data-act=release]");
        page().waitForSelector("#item-changes li");
        page().click("#open-item");
        page().waitForSelector("#item-custody");
        assertThat((List<?>) page().evaluate(VIOLATIONS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void has_none_beside_a_request_from_outside_before_and_after_its_decision(String theme) {
        page().selectOption("#theme", theme);
        page().click("#tab-requests");
        page().click("[data-act=open-request]");
        page().waitForSelector("#request-why");
        assertThat((List<?>) page().evaluate(VIOLATIONS)).isEmpty();
        page().click("#request-approve");
        page().waitForSelector("#answer-form");
        assertThat((List<?>) page().evaluate(VIOLATIONS)).isEmpty();
        page().click("#answer-request");
        page().waitForSelector("#request-disclosure");
        assertThat((List<?>) page().evaluate(VIOLATIONS)).isEmpty();
    }
}
