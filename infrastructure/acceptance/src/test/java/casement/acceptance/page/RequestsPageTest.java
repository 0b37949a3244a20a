package casement.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What others ask for: taken in, ruled on, decided, given out. */
@EnabledIf(
        value = "casement.acceptance.page.PlayedApi#canBePlayed",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
class RequestsPageTest {
    private static final double LOCK_MINUTES = 30;

    private PlayedApi api = as("records-officer");

    @AfterEach
    void close() {
        api.close();
    }

    /** The played page begins with the hits, which an administrator of plates sees. */
    private static PlayedApi as(String role) {
        return new PlayedApi(List.of("alpr-administrator", role), List.of(), LOCK_MINUTES);
    }

    private Page page() {
        return api.page();
    }

    private PlayedRequests open(boolean isReceiver) {
        PlayedRequests requests = PlayedRequests.in(page(), isReceiver);
        page().click("#tab-requests");
        page().waitForSelector("[data-act=open-request]");
        return requests;
    }

    private void signInAs(String role) {
        api.close();
        api = as(role);
    }

    @Test
    @Clause("SEA-CCTV-11")
    void takes_a_request_in_and_shows_the_ruling_with_its_clause() {
        PlayedRequests requests = open(true);
        page().fill("#request-name", "Nora Neighbour");
        page().fill("#request-agency", "harbor-sheriff");
        page().fill("#request-camera", "test-scene");
        page().fill("#request-from", "2026-11-20T11:30");
        page().selectOption("#request-ground", "investigation");
        page().click("#receive-request");
        page().waitForSelector("#ruling[data-state=to-review]");
        assertThat(page().innerText("#ruling-clause")).isEqualTo("SEA-CCTV-11");
        assertThat(page().innerText("#ruling-audit-id")).isEqualTo("01KAMDN5G00000000000000012");
        JsonNode taken = requests.posted().getFirst();
        assertThat(taken.at("/applicant/agency").asText()).isEqualTo("harbor-sheriff");
        assertThat(taken.at("/applicant").has("organisation")).isFalse();
        assertThat(taken.at("/wanted/from").asText()).endsWith("Z");
        assertThat(taken.at("/applicant").has("kind")).isFalse();
        assertThat(taken.at("/grounds").has("offence")).isFalse();
        assertThat(taken.at("/grounds/ground").asText()).isEqualTo("investigation");
        assertThat(page().inputValue("#request-name")).isEmpty();
    }

    @Test
    @Clause("SEA-CCTV-12")
    void says_that_immigration_has_gone_to_counsel_whose_queue_is_counsels_alone() {
        PlayedRequests requests = open(true);
        assertThat(page().locator("#requests-queue").count()).isZero();
        page().selectOption("#request-offence", "immigration");
        page().click("#receive-request");
        page().waitForSelector("#ruling[data-state=routed-to-counsel]");
        assertThat(page().innerText("#ruling-clause")).isEqualTo("SEA-CCTV-12");
        assertThat(requests.lists()).allMatch("queue=staff"::equals);
        signInAs("counsel");
        PlayedRequests asCounsel = open(false);
        page().selectOption("#requests-queue", "counsel");
        page().waitForCondition(() -> asCounsel.lists().contains("queue=counsel"));
    }

    @Test
    @Clause("SJ-ALPR-30")
    void shows_to_who_took_it_in_the_clause_by_which_they_do_not_decide() {
        open(true);
        page().click("[data-act=open-request]");
        page().fill("#request-why", "their case");
        page().click("#request-approve");
        page().waitForSelector("#problem:visible");
        assertThat(page().innerText("#problem-clause")).isEqualTo("SJ-ALPR-30");
        assertThat(page().isVisible("#request-panel[data-state=to-review]")).isTrue();
    }

    @Test
    void decides_and_gives_a_named_stretch_out() {
        signInAs("counsel");
        PlayedRequests requests = open(false);
        page().click("[data-act=open-request]");
        assertThat(page().innerText("#request-steps")).contains("SEA-CCTV-11");
        page().fill("#request-why", "their case, and the clip shows it");
        page().fill("#request-basis", "SMC 14.18");
        page().click("#request-approve");
        page().waitForSelector("#request-panel[data-state=approved]");
        assertThat(requests.posted().getFirst().path("basis").asText()).isEqualTo("SMC 14.18");
        page().click("#answer-request");
        page().waitForSelector("#request-disclosure");
        assertThat(requests.posted().getLast().at("/clips/0/from").asText()).isEqualTo("2026-11-20T11:30:00.000Z");
        assertThat(page().innerText("#request-disclosure")).contains("Harbor County Sheriff", "test-scene");
        assertThat(page().isVisible("#answer-form")).isFalse();
    }

    @Test
    void lists_by_state_for_oversight_which_takes_nothing_in() {
        signInAs("auditor");
        open(false);
        assertThat(page().locator("#request-form").count()).isZero();
        page().selectOption("#requests-state", "refused");
        assertThat(page().isVisible("#requests-found [data-request]")).isFalse();
        page().selectOption("#requests-state", "to-review");
        assertThat(page().isVisible("#requests-found [data-request]")).isTrue();
    }

    @Test
    void is_not_offered_to_who_handles_no_requests() {
        signInAs("rtcc-analyst");
        page().waitForSelector("#tab-hits");
        assertThat(page().isVisible("#tab-requests")).isFalse();
    }
}
