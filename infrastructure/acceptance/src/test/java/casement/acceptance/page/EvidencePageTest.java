package casement.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is kept as evidence: who asks, who decides, who looks, who gets a copy. */
@EnabledIf(
        value = "casement.acceptance.page.PlayedApi#canBePlayed",
        disabledReason = "no Chromium at /usr/bin/chromium (apt-get install chromium)")
class EvidencePageTest {
    private PlayedApi api = new PlayedApi("rtcc-analyst", List.of(PlayedApi.camera("street", "cctv")));

    @AfterEach
    void close() {
        api.close();
    }

    private Page page() {
        return api.page();
    }

    private PlayedEvidence open(boolean isAsker) {
        PlayedEvidence evidence = PlayedEvidence.in(page(), isAsker);
        page().click("#tab-evidence");
        page().waitForSelector("[data-act=open-clip]");
        page().waitForSelector("[data-act=choose-item]");
        return evidence;
    }

    private void as(String role) {
        api.close();
        api = new PlayedApi(role, List.of(PlayedApi.camera("street", "cctv")));
    }

    private void chooseItem() {
        page().click("[data-act=choose-item]");
        page().waitForFunction("() => document.querySelector('#item-reason-code').options.length > 0");
        page().fill("#item-reason-number", "2026-000123");
    }

    @Test
    void asks_for_a_clip_with_its_case_reason_and_class_and_opens_the_request() {
        PlayedEvidence evidence = open(true);
        page().check("#clip-camera-street");
        page().waitForFunction("() => document.querySelector('#clip-reason-code').options.length > 0");
        page().fill("#clip-reason-number", "26-001234");
        page().fill("#clip-case", "2026-000123");
        page().selectOption("#clip-class", "level-4-incident");
        page().click("#ask-clip");
        page().waitForSelector("#clip-panel");
        JsonNode asked = evidence.posted().getFirst();
        assertThat(asked.path("cameras").path(0).asText()).isEqualTo("street");
        assertThat(asked.at("/purpose/number").asText()).isEqualTo("26-001234");
        assertThat(asked.path("caseNumber").asText()).isEqualTo("2026-000123");
        assertThat(asked.path("retentionClass").asText()).isEqualTo("level-4-incident");
    }

    @Test
    void shows_how_far_the_cutting_has_come_and_lists_by_state() {
        open(true);
        page().click("[data-act=open-clip]");
        page().waitForSelector("#clip-panel[data-state=requested]");
        assertThat(page().innerText("#clip-cut")).isEqualTo("0 of 1 parts are cut");
        page().selectOption("#clips-state", "refused");
        assertThat(page().isVisible("#clips-found [data-clip]")).isFalse();
        assertThat(page().innerText("#clips-found")).contains("No request fits");
        page().selectOption("#clips-state", "requested");
        assertThat(page().isVisible("#clips-found [data-clip]")).isTrue();
    }

    @Test
    @Clause("CA-SB34-5")
    void shows_to_who_asked_the_clause_by_which_they_cannot_approve() {
        open(true);
        page().click("[data-act=open-clip]");
        page().click("#clip-approve");
        page().waitForSelector("#problem:visible");
        assertThat(page().innerText("#problem-clause")).isEqualTo("CA-SB34-5");
        assertThat(page().isVisible("#clip-panel[data-state=requested]")).isTrue();
    }

    @Test
    void shows_what_a_second_person_decided() {
        as("supervisor");
        PlayedEvidence evidence = open(false);
        page().click("[data-act=open-clip]");
        page().fill("#clip-why", "it shows the collision");
        page().click("#clip-approve");
        page().waitForSelector("#clip-panel[data-state=approved]");
        assertThat(evidence.posted().getFirst().path("why").asText()).isEqualTo("it shows the collision");
        assertThat(page().isVisible("#clip-approve")).isFalse();
        assertThat(page().isVisible("#problem")).isFalse();
        assertThat(page().innerText("#clips-found")).contains("approved, being sealed");
    }

    @Test
    @Clause("CA-SB34-6")
    void opens_an_item_only_for_a_reason_and_shows_the_look_and_its_custody() {
        as("supervisor");
        PlayedEvidence evidence = open(false);
        chooseItem();
        assertThat(page().isVisible("#item-opened")).isFalse();
        assertThat(evidence.asked()).noneMatch(path -> path.endsWith("/openings"));
        page().click("#open-item");
        page().waitForSelector("#item-audit-id");
        assertThat(evidence.posted().getFirst().at("/purpose/number").asText()).isEqualTo("2026-000123");
        assertThat(page().innerText("#item-audit-id")).isEqualTo("01KAMDN5G00000000000000016");
        assertThat(page().locator("#item-custody tbody tr").count()).isEqualTo(2);
        assertThat(page().innerText("#item-custody [data-kind=opened]")).contains("Sam Okafor");
        assertThat(page().getAttribute("#item-media a", "rel")).contains("noreferrer");
    }

    @Test
    void orders_a_copy_and_fetches_it_when_it_is_ready() {
        as("supervisor");
        PlayedEvidence evidence = open(false);
        chooseItem();
        page().fill("#copy-name", "Dora Day");
        page().selectOption("#copy-kind", "law-enforcement");
        page().check("#copy-watermark");
        page().click("#order-copy");
        page().waitForSelector("#item-copies [data-state=making]");
        assertThat(evidence.posted().getFirst().at("/recipient/name").asText()).isEqualTo("Dora Day");
        assertThat(evidence.posted().getFirst().at("/recipient/kind").asText()).isEqualTo("law-enforcement");
        assertThat(evidence.posted().getFirst().path("watermark").asBoolean()).isTrue();
        assertThat(page().isVisible("[data-act=fetch-copy]")).isFalse();
        evidence.finishCopy();
        page().click("#refresh-evidence");
        page().click("[data-act=fetch-copy]");
        page().waitForSelector("#copy-address");
        assertThat(page().getAttribute("#copy-address", "href")).endsWith("item.zip?X-Amz-Expires=600");
        assertThat(page().innerText("#copy-audit-id")).isEqualTo("01KAMDN5G00000000000000018");
    }

    @Test
    @Clause("SEA-CCTV-11")
    void shows_the_clause_by_which_somebody_gets_no_copy() {
        as("supervisor");
        open(false);
        chooseItem();
        page().selectOption("#copy-kind", "public");
        page().click("#order-copy");
        page().waitForSelector("#problem:visible");
        assertThat(page().innerText("#problem-clause")).isEqualTo("SEA-CCTV-11");
        assertThat(page().isVisible("#item-copies li")).isFalse();
    }

    @Test
    void holds_with_a_reason_and_a_date_and_leaves_the_release_to_two() {
        as("supervisor");
        PlayedEvidence evidence = open(false);
        chooseItem();
        page().fill("#hold-why", "a motion is pending");
        page().fill("#hold-review", "2027-02-18T12:00");
        page().click("#hold-item");
        page().waitForSelector("#item-holds [data-lifted=no]");
        assertThat(evidence.posted().getFirst().path("reviewAt").asText()).startsWith("2027-02-1");
        page().fill("#hold-why", "the motion was withdrawn");
        page().click("[data-act=release]");
        page().waitForSelector("#item-changes [data-change='1']");
        assertThat(evidence.posted().getLast().path("kind").asText()).isEqualTo("lift-hold");
        assertThat(evidence.posted().getLast().path("hold").asInt()).isEqualTo(1);
        page().click("[data-act=approve-change]");
        page().waitForSelector("#problem:visible");
        assertThat(page().innerText("#problem-clause")).isEqualTo("CA-SB34-5");
        assertThat(page().isVisible("#item-holds [data-lifted=no]")).isTrue();
    }

    @Test
    void is_not_offered_to_who_has_nothing_to_do_with_clips() {
        as("alpr-administrator");
        page().waitForSelector("#tab-hits");
        assertThat(page().isVisible("#tab-evidence")).isFalse();
    }
}
