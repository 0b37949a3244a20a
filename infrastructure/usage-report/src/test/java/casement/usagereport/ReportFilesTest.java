package casement.usagereport;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.video.Sha256;
import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Clause("SJ-ALPR-33")
class ReportFilesTest {
    private static final SampleLog LOG = SampleLog.ofYear();
    private static final Map<String, SortedMap<String, byte[]>> MADE = new ConcurrentHashMap<>();
    private static final ReportSpan SPAN =
            ReportSpan.of(2026, ZoneId.of("America/Los_Angeles"), LocalDate.parse("2025-02-01"));
    private static final List<PlaceReads> READS = List.of(
            new PlaceReads("Third Avenue", "pier", 40_123),
            new PlaceReads("Third Avenue", "market", 11_000),
            new PlaceReads("Harbour", "<north & south>", 3));
    private static final String MEASURES = """
            kind,name,value,unit,from,to,source,dated
            cost,Cloud services,"48,210",US dollars,2026-01-01,2026-12-31,Finance department,2027-01-20
            programme,Median response to priority-one calls,7.4,minutes,2026-01-01,2026-12-31,Dispatch centre,2027-01-12
            programme,Trust and safety survey,61,per cent,2026-09-01,2026-09-30,University survey,2026-11-02
            """;

    private static Given given(long least) {
        return new Given(
                LOG.checkpoint(),
                LocalDate.parse("2025-02-01"),
                true,
                0,
                Optional.of(LocalDate.parse("2027-01-01")),
                Optional.of("The readers found 31 stolen cars.\n\nTwo cameras were added."),
                Optional.empty(),
                Measure.of(MEASURES),
                true,
                Map.of("measures", Sha256.of(MEASURES.getBytes(StandardCharsets.UTF_8))),
                least);
    }

    private static SortedMap<String, byte[]> files(long least, boolean isInternal) {
        return MADE.computeIfAbsent(least + " " + isInternal, as -> made(least, isInternal));
    }

    private static SortedMap<String, byte[]> made(long least, boolean isInternal) {
        return ReportFiles.of(UsageYear.of(SPAN, LOG.lines.stream(), READS), given(least), isInternal);
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(bytes(files, path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Map<String, byte[]> files, String path) {
        return files.getOrDefault(path, new byte[0]);
    }

    /** With {@code -Dcasement.golden=write} the files are written anew, to be read before they are committed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.html",
                "data/accuracy-by-list.csv",
                "data/accuracy-by-camera.json",
                "data/hits-by-location.json",
                "data/measures.csv",
                "data/reads-by-location.csv",
                "data/taken-out.json"
            })
    void are_byte_for_byte_as_they_were_read_and_approved(String path) throws IOException {
        Path golden = Path.of("src/test/resources/golden").resolve(path);
        byte[] made = bytes(files(5, false), path);
        if ("write".equals(System.getProperty("casement.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, made);
        }
        assertThat(new String(made, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }

    @Test
    void are_the_same_bytes_each_time() {
        SortedMap<String, byte[]> once = files(5, false);
        SortedMap<String, byte[]> again = made(5, false);
        assertThat(again.keySet()).isEqualTo(once.keySet());
        once.forEach((path, content) -> assertThat(bytes(again, path)).as(path).isEqualTo(content));
    }

    @Test
    void have_the_sections_of_the_clause_in_its_order() {
        assertThat(all("<h2 id=\"[a-z-]+\">([^<]+)</h2>", text(files(5, false), "report.html")))
                .startsWith(
                        "Summary and updates",
                        "Plans",
                        "Reads by location",
                        "Hits by location",
                        "Number of records accessed",
                        "Accuracy")
                .contains("Purposes", "Refusals", "Sharing", "Audits", "Changes", "Cost", "Measures of the programme")
                .contains("What was taken out");
    }

    @Test
    void say_the_same_on_paper() throws IOException {
        SortedMap<String, byte[]> files = files(5, false);
        try (PDDocument pdf = Loader.loadPDF(bytes(files, "report.pdf"))) {
            String printed = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(all("<h2 id=\"[a-z-]+\">([^<]+)</h2>", text(files, "report.html")))
                    .allMatch(printed::contains);
            assertThat(all("<caption id=\"[a-z0-9-]+\">([^<]+)</caption>", text(files, "report.html")))
                    .hasSizeGreaterThan(10)
                    .allMatch(printed::contains);
            assertThat(printed).contains("suppressed", "40,123", "court order 26-77", "<north & south>");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Annual data usage report 2026");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void ask_nobody_for_anything_and_can_be_read_aloud() {
        String html = text(files(5, false), "report.html");
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .doesNotContain("http:", "https:", "//", "<script", "src=", "@import", "url(")
                .contains("default-src 'none'");
        int charts = all("(<svg )", html).size();
        assertThat(charts).isGreaterThan(5);
        assertThat(all(
                        "<svg role=\"img\" aria-labelledby=\"chart-[0-9]+-title chart-[0-9]+-words\"[^>]*>\n(<title)",
                        html))
                .hasSize(charts);
        assertThat(all("(<desc id=\"chart-[0-9]+-words\">[^<]+)</desc>", html)).hasSize(charts);
        assertThat(all("</svg>\n</figure>\n(<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby)", html))
                .hasSize(charts);
        assertThat(all("(<table>\n<caption id=)", html)).hasSameSizeAs(all("(<table>)", html));
        assertThat(all("id=\"([^\"]+)\"", html)).doesNotHaveDuplicates();
        assertThat(html).contains("&lt;north &amp; south&gt;").doesNotContain("<north");
    }

    @Test
    @Clause("SJ-ALPR-28")
    void suppress_small_counts_everywhere_alike() {
        SortedMap<String, byte[]> files = files(5, false);
        assertThat(text(files, "data/reads-by-location.csv"))
                .contains("Harbour,<north & south>,,suppressed", "market,,suppressed", "pier,40123,shown");
        assertThat(text(files, "report.html"))
                .contains(
                        "<th scope=\"row\">Harbour</th><th scope=\"row\">&lt;north &amp; south&gt;</th><td>suppressed</td>");
        assertThat(text(files, "data/refusals-by-clause.csv"))
                .contains("SEA-RTCC-6,,suppressed", "SEA-CCTV-18,,suppressed", "SJ-ALPR-30,9,shown");
    }

    /** All hits of the list lookout are of the camera depot, which has no others. */
    @Test
    @Clause("SJ-ALPR-28")
    void suppress_the_same_in_rows_that_count_the_same() {
        SortedMap<String, byte[]> files = files(5, false);
        List<String> byList = all(".*,lookout,(.*)", text(files, "data/accuracy-by-list.csv"));
        assertThat(byList).hasSize(1).allMatch(row -> row.contains("suppressed"));
        assertThat(all(".*,depot,(.*)", text(files, "data/accuracy-by-camera.csv")))
                .isEqualTo(byList);
    }

    /** Else what is suppressed in one table could stand in the other. */
    @Test
    @Clause("SJ-ALPR-28")
    void count_nothing_about_people_in_two_places() {
        assertThat(text(files(1, true), "data/records-accessed.csv"))
                .contains("SearchReads")
                .doesNotContain("ConfirmHit", "RejectHit", "DecideRequest", "AddEntry", "ReadAuditLog");
    }

    @Test
    void show_everything_in_data_when_they_stay_inside() {
        SortedMap<String, byte[]> files = files(5, true);
        assertThat(text(files, "data/reads-by-location.csv"))
                .contains("<north & south>,3,shown")
                .doesNotContain("suppressed");
        assertThat(text(files, "report.html")).isEqualTo(text(files(5, false), "report.html"));
        assertThat(text(files, "manifest.json")).contains("\"data_shows_everything\":true");
        assertThat(text(files(5, false), "manifest.json")).contains("\"data_shows_everything\":false");
    }

    @Test
    void have_one_schema_each_with_version_span_and_log() throws IOException {
        SortedMap<String, byte[]> files = files(5, false);
        List<String> schemas = new ArrayList<>();
        for (String path : files.keySet()) {
            if (path.startsWith("data/") && path.endsWith(".json")) {
                JsonNode data = Json.strict().readTree(text(files, path));
                schemas.add(data.path("schema").asText());
                assertThat(data.path("from").asText()).isEqualTo("2026-01-01T08:00:00Z");
                assertThat(data.path("until").asText()).isEqualTo("2027-01-01T08:00:00Z");
                assertThat(data.path("log_origin").asText()).isEqualTo("log.example/audit");
                assertThat(data.path("log_size").asLong()).isEqualTo(LOG.lines.size());
                assertThat(data.path("log_root").asText())
                        .isEqualTo(LOG.checkpoint().root().base64());
                String heads = text(files, path.replace(".json", ".csv"))
                        .lines()
                        .findFirst()
                        .orElse("");
                assertThat(heads).startsWith("schema,year,from,until,zone,log_origin,log_size,log_root,");
                data.path("columns")
                        .forEach(column ->
                                assertThat(heads).contains(column.path("name").asText()));
            }
        }
        assertThat(schemas)
                .hasSizeGreaterThan(12)
                .doesNotHaveDuplicates()
                .allMatch(schema -> schema.matches("casement\\.usage-report/[a-z-]+/v1"));
    }

    @Test
    void are_listed_with_their_digests() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(files(5, false));
        JsonNode manifest = Json.strict().readTree(text(files, ReportFiles.MANIFEST));
        assertThat(manifest.path("schema").asText()).isEqualTo("casement.usage-report/manifest/v1");
        files.remove(ReportFiles.MANIFEST);
        List<String> listed = new ArrayList<>();
        manifest.path("files").forEach(file -> {
            byte[] content = bytes(files, file.path("path").asText());
            listed.add(file.path("path").asText());
            assertThat(file.path("sha256").asText())
                    .isEqualTo(Sha256.of(content).hex());
            assertThat(file.path("bytes").asInt()).isEqualTo(content.length);
        });
        assertThat(listed).containsExactlyElementsOf(files.keySet());
        assertThat(manifest.path("made_from").findValuesAsText("what")).containsExactly("measures");
    }

    @Test
    @Clause({"SEA-CCTV-2", "SEA-CCTV-17"})
    void show_imported_figures_with_their_source_and_date() {
        assertThat(text(files(5, false), "report.html"))
                .contains("<th scope=\"row\">University survey, 2026-11-02</th><td>61 per cent</td>")
                .contains("<th scope=\"row\">Finance department, 2027-01-20</th><td>48,210 US dollars</td>");
    }

    @Test
    void name_nobody_who_looked_and_no_plate() {
        SortedMap<String, byte[]> files = files(1, true);
        files.forEach((path, content) ->
                assertThat(new String(content, StandardCharsets.UTF_8)).as(path).doesNotContain("s-ana", "s-ben"));
    }

    private static List<String> all(String pattern, String in) {
        return Pattern.compile(pattern)
                .matcher(in)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
