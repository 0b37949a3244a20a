package casement.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.transparency.PublicFile;
import casement.domain.transparency.PublicPages;
import casement.domain.transparency.Publication;
import casement.merkle.MalformedLog;
import casement.testkit.Publications;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class StaticPagesTest {
    private static final SortedMap<String, String> FILES = Pages.of(Publications.whole());

    private static String page(String path) {
        return FILES.getOrDefault(path, "");
    }

    private static String words(String path) {
        return Pages.parsed(page(path)).getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }

    /** Rows of the table with that caption, cells with bars between them. */
    private static List<String> rows(String path, String caption) {
        return Pages.all(Pages.parsed(page(path)), "table").stream()
                .filter(table ->
                        Pages.all(table, "caption").getFirst().getTextContent().equals(caption))
                .flatMap(table -> Pages.all(table, "tr").stream())
                .map(StaticPagesTest::cells)
                .toList();
    }

    private static String cells(Element row) {
        StringBuilder cells = new StringBuilder();
        for (int n = 0; n < row.getChildNodes().getLength(); n++) {
            if (row.getChildNodes().item(n) instanceof Element cell) {
                cells.append(cells.isEmpty() ? "" : " | ")
                        .append(cell.getTextContent().strip());
            }
        }
        return cells.toString();
    }

    @Test
    void writes_every_page_in_every_language_in_the_order_of_paths() {
        List<PublicFile> files = new StaticPages().files(Publications.whole(), Pages.EARLIER);
        assertThat(files).extracting(PublicFile::path).isSorted().doesNotHaveDuplicates();
        assertThat(FILES)
                .containsKeys(
                        "index.html", "site.css", "cameras.geojson", "figures.json", "transparency.json", "checkpoint");
        for (PageName page : PageName.values()) {
            assertThat(FILES).containsKeys("en/" + page.file(), "es/" + page.file());
        }
        assertThat(files).allMatch(file -> file.mediaType().endsWith("; charset=utf-8"));
    }

    @Test
    void is_what_a_function_finds_at_run_time() {
        try (ApplicationContext found = ApplicationContext.run()) {
            assertThat(found.getBean(PublicPages.class)).isInstanceOf(StaticPages.class);
        }
    }

    @Test
    void writes_the_same_bytes_each_time() {
        assertThat(Pages.of(Publications.whole())).isEqualTo(FILES);
    }

    @Test
    @Clause({"SEA-CCTV-1", "SCH-24"})
    void shows_every_camera_on_the_map_and_in_the_table() {
        Document page = Pages.parsed(page("en/cameras.html"));
        Element map = Pages.all(page, "svg").getFirst();
        int marks = Pages.all(map, "circle").size()
                + (int) Pages.all(map, "path").stream()
                        .filter(path -> path.getAttribute("class").startsWith("mark"))
                        .count();
        assertThat(marks).isEqualTo(4);
        assertThat(rows("en/cameras.html", "All cameras"))
                .hasSize(5)
                .contains("1 | At the place called harbour-bridge | Harbour & Market | plate reader | fixed | yes | yes"
                        + " | Police department | 92.5° | 47.6205 | -122.3493 | harbour-bridge")
                .anyMatch(row -> row.contains("patrol-7") && row.contains("mobile") && row.contains("not said"));
    }

    @Test
    @Clause({"SEA-CCTV-2", "SEA-CCTV-17"})
    void shows_imported_figures_by_area_and_period_with_source_and_date() {
        assertThat(rows("en/measures.html", "Measures of the programme by area and period"))
                .contains("Median response to priority-one calls | Harbour | 1 August 2026 | 31 October 2026 | 7.4"
                        + " | minutes | University survey | 12 November 2026");
        assertThat(rows("en/measures.html", "Displacement of crime by area and period"))
                .hasSize(2)
                .contains("Violent crime | Beside the harbour | 1 August 2026 | 31 October 2026 | 98 | reports"
                        + " | University survey | 12 November 2026");
        assertThat(words("en/measures.html")).contains("These figures are not counted by the system");
    }

    @Test
    @Clause("SJ-ALPR-28")
    void says_in_words_that_a_count_is_suppressed_and_gives_no_sum_of_which_it_is_a_part() {
        String suppressed = "suppressed: small, or would give a small count away";
        assertThat(rows("en/figures.html", "Searches of plates and sightings, October 2026"))
                .contains("felony | 212", "misdemeanour | " + suppressed);
        assertThat(rows("en/figures.html", "Clips, reads and hits kept as evidence, September 2026"))
                .contains("Clips, reads and hits kept as evidence | " + suppressed);
        assertThat(rows("en/figures.html", "Hits that people decided on, and the share of them that was verified"))
                .contains("October 2026 | 1,100 | 137 | 88.9%")
                .contains("September 2026 | 40 | " + suppressed + " | " + suppressed)
                .contains("August 2026 | 0 | 0 | nobody decided on a hit");
        assertThat(page("figures.json")).contains("\"count\" : null,\n          \"suppressed\" : true");
    }

    @Test
    @Clause("SJ-ALPR-28")
    void has_a_channel_for_comments_and_for_what_is_wrong() {
        assertThat(words("en/contacts.html"))
                .contains("Privacy office, 1 Main Street", "What you think of the cameras", "ask for its correction")
                .contains("https://api.example.org/v1/public/corrections");
    }

    @Test
    void shows_refusals_by_ground_with_what_the_clause_says() {
        assertThat(rows("en/figures.html", "Questions that the rules refused, October 2026"))
                .contains("SJ-ALPR-7 | Nobody searches without completed training. | 9")
                .anyMatch(row -> row.startsWith("SEA-CCTV-18 | not of a policy that is in force now | suppressed"));
    }

    @Test
    @Clause("CA-SB34-4")
    void publishes_each_policy_with_its_date_and_all_that_the_civil_code_asks_for() {
        assertThat(words("en/policies.html"))
                .contains("Version 3, in force from 1 February 2026.")
                .contains("What it is used for", "The investigation of a crime")
                .contains("Who may do what", "Roles: analyst of the real-time crime centre, supervisor.")
                .contains("Training that is asked", "Nobody searches untrained.")
                .contains("How it is seen to that the rules are kept")
                .contains("What is forbidden, sharing above all", "Other agencies never search.")
                .contains("Who answers for it", "Privacy office, 1 Main Street")
                .contains("How mistakes are kept out and put right")
                .contains("How long data is kept", "365 days");
        assertThat(words("en/index.html")).contains("Policies in force");
    }

    @Test
    void shows_audits_due_overdue_and_done() {
        assertThat(rows("en/reviews.html", "Reviews by kind"))
                .contains("audit | 1 | 2 | 3 | 1", "review of the log | 4 | 0 | 1,250 | 0");
        assertThat(rows("en/reviews.html", "Reviews that the policies in force ask for"))
                .contains("Random audit of searches | audit | auditor | 3 months | 60 days | SJ-ALPR-22");
    }

    @Test
    void shows_receipts_of_deletions_and_the_log_with_its_witnesses() {
        assertThat(rows("en/deletions.html", "Receipts of deletions, newest first"))
                .contains(
                        "recordings of plate readers | 24 October 2026 | 23 November 2026, 15:59 (America/Los_Angeles) | 12,345"
                                + " | 9,876,543,210 | 4,711");
        assertThat(rows("en/log.html", "Signatures on the head of the log"))
                .contains("log.example/audit | the log | not said")
                .contains("witness.example | a witness | 24 November 2026, 03:00 (America/Los_Angeles)");
        assertThat(page("checkpoint"))
                .isEqualTo(Publications.whole().checkpoint().orElse(""));
    }

    @Test
    void says_what_stands_in_the_place_of_a_key() {
        assertThat(rows("en/figures.html", "Searches of plates and sightings, September 2026"))
                .contains("not named | 17", "other | 12");
        assertThat(rows("en/figures.html", "Questions that the rules refused, September 2026"))
                .contains("taken out of the log | not of a policy that is in force now | 11");
    }

    @Test
    void shows_partners_with_what_they_are_by_law() {
        assertThat(rows("en/partners.html", "Agencies known by evidence"))
                .contains("County sheriff | agency of a city, county or district in the state");
    }

    @Test
    void links_earlier_days_in_the_same_language() {
        assertThat(page("es/archive.html"))
                .contains("<a href=\"../2026-11-23/es/index.html\">23 de noviembre de 2026</a>")
                .contains("<a href=\"../2026-11-22/es/index.html\">22 de noviembre de 2026</a>");
    }

    @Test
    void writes_dates_and_marks_the_policys_language_in_spanish() {
        assertThat(words("es/policies.html")).contains("Versión 3, vigente desde el 1 de febrero de 2026.");
        assertThat(page("es/policies.html")).contains("<span lang=\"en\">Nobody searches untrained.</span>");
        assertThat(page("en/policies.html")).doesNotContain("<span lang=");
        assertThat(page("es/figures.html")).contains("suprimido: es pequeño", "octubre de 2026");
    }

    @Test
    void says_of_a_first_day_what_is_not_there_yet() {
        SortedMap<String, String> files = Pages.of(Publications.empty());
        assertThat(files).doesNotContainKey("checkpoint");
        assertThat(files.getOrDefault("en/figures.html", "")).contains("No month is over yet.");
        assertThat(files.getOrDefault("en/cameras.html", "")).contains("No camera is registered.");
        assertThat(files.getOrDefault("en/log.html", "")).contains("There is no signed head yet.");
        assertThat(files.getOrDefault("en/archive.html", "")).doesNotContain("\"../checkpoint\"");
    }

    @Test
    void publishes_nothing_with_a_head_that_nobody_could_check() {
        Publication whole = Publications.whole();
        Publication broken = new Publication(
                whole.at(),
                whole.zone(),
                whole.software(),
                whole.site(),
                whole.cameras(),
                whole.packs(),
                whole.partners(),
                whole.months(),
                whole.reviews(),
                whole.deletions(),
                Optional.of("not a note"),
                whole.measures());
        assertThatThrownBy(() -> new StaticPages().files(broken, List.of())).isInstanceOf(MalformedLog.class);
    }
}
