package casement.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is said to be wrong, and what came of it. */
@EnabledIf(
        value = "casement.acceptance.page.PlayedApi#canBePlayed",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
class ReportsPageTest {
    private static final String REPORTS = "/v1/error-reports";

    private PlayedApi api = new PlayedApi("supervisor");
    private final List<JsonNode> posted = new ArrayList<>();
    private boolean isReporter;

    @AfterEach
    void close() {
        api.close();
    }

    private Page page() {
        return api.page();
    }

    private void open() {
        page().route(address -> URI.create(address).getPath().startsWith(REPORTS), this::answer);
        page().click("#tab-reports");
        page().waitForSelector("[data-report]");
    }

    private void answer(Route route) {
        Request request = route.request();
        if (!request.method().equals("POST")) {
            PlayedEvidence.json(route, PlayedEvidence.example("ListReports"));
            return;
        }
        posted.add(Json.read(request.postData(), JsonNode.class));
        if (isReporter) {
            PlayedEvidence.refuse(route, "SJ-ALPR-20", "a report is reviewed by somebody other than who made it");
        } else {
            PlayedEvidence.json(route, PlayedEvidence.example("ReviewReport"));
        }
    }

    private void review() {
        page().selectOption("[data-report] select", "corrected");
        page().fill("[data-report] input", "The clock was set right.");
        page().click("[data-act=review]");
    }

    @Test
    void records_what_was_found() {
        open();
        assertThat(page().innerText("#reports-found")).contains("an hour behind", "Ana Reyes");
        review();
        page().waitForCondition(() -> !posted.isEmpty());
        assertThat(posted.getFirst().path("finding").asText()).isEqualTo("corrected");
        assertThat(posted.getFirst().path("note").asText()).isEqualTo("The clock was set right.");
        assertThat(page().isVisible("#problem")).isFalse();
    }

    @Test
    @Clause("SJ-ALPR-20")
    void shows_the_clause_to_who_reported_it() {
        isReporter = true;
        open();
        review();
        page().waitForSelector("#problem:visible");
        assertThat(page().innerText("#problem-clause")).isEqualTo("SJ-ALPR-20");
        assertThat(page().isVisible("[data-report][data-open=yes]")).isTrue();
    }

    @Test
    void is_not_offered_to_who_looks_into_no_reports() {
        api.close();
        api = new PlayedApi("rtcc-analyst");
        page().waitForSelector("#tab-hits");
        assertThat(page().isVisible("#tab-reports")).isFalse();
    }
}
