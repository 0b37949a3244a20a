package casement.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.json.Json;
import casement.testkit.Publications;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class DataFilesTest {
    private static final SortedMap<String, String> FILES = Pages.of(Publications.whole());

    private static JsonNode read(SortedMap<String, String> files, String path) {
        return Json.read(files.getOrDefault(path, ""), JsonNode.class);
    }

    @Test
    @Clause("SEA-CCTV-1")
    void cameras_are_geojson_with_longitude_first() {
        JsonNode cameras = read(FILES, "cameras.geojson");
        assertThat(cameras.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(cameras.path("features"))
                .hasSize(4)
                .allMatch(feature ->
                        feature.path("geometry").path("type").asText().equals("Point"));
        assertThat(cameras.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(-122.3493);
        assertThat(cameras.at("/features/0/geometry/coordinates/1").asDouble()).isEqualTo(47.6205);
        assertThat(cameras.at("/features/0/properties/class").asText()).isEqualTo("alpr");
        assertThat(cameras.at("/features/1/properties").has("heading_degrees")).isFalse();
    }

    @Test
    @Clause("CA-SB34-4")
    void transparency_has_the_names_that_others_use() {
        JsonNode all = read(FILES, "transparency.json");
        assertThat(all.propertyStream().map(Map.Entry::getKey))
                .contains(
                        "whats_detected",
                        "whats_not_detected",
                        "acceptable_use_policy",
                        "prohibited_uses",
                        "access_policy",
                        "hotlist_policy",
                        "data_retention_days",
                        "camera_count",
                        "hotlists_alerted_on",
                        "vehicles_detected_30d",
                        "hotlist_hits_30d",
                        "searches_30d",
                        "sharing_outbound",
                        "sharing_inbound",
                        "search_audit_csv",
                        "policy_docs");
        assertThat(all.path("camera_count").asInt()).isEqualTo(4);
        assertThat(all.path("data_retention_days").asInt()).isEqualTo(365);
        assertThat(all.path("hotlist_hits_30d").asLong()).isEqualTo(1_237);
        assertThat(all.path("precision").asDouble()).isEqualTo(0.889);
        assertThat(all.at("/log_checkpoint/witnesses/0").asText()).isEqualTo("witness.example");
        assertThat(all.at("/audits/0/overdue").asInt()).isEqualTo(2);
        assertThat(all.at("/deletion_receipts/0/receipt").asLong()).isEqualTo(4_711);
    }

    @Test
    @Clause("SJ-ALPR-28")
    void what_is_null_says_why_and_no_sum_gives_a_suppressed_count_away() {
        for (SortedMap<String, String> files : List.of(FILES, Pages.of(Publications.empty()))) {
            JsonNode all = read(files, "transparency.json");
            all.propertyStream()
                    .filter(member -> member.getValue().isNull())
                    .forEach(member -> assertThat(all.path("not_published").has(member.getKey()))
                            .as(member.getKey())
                            .isTrue());
        }
        JsonNode all = read(FILES, "transparency.json");
        assertThat(all.path("searches_30d").isNull()).isTrue();
        assertThat(all.at("/not_published/searches_30d").asText()).startsWith("suppressed");
        assertThat(all.at("/searches_by_offence_class/1/count").isNull()).isTrue();
        assertThat(all.at("/searches_by_offence_class/1/suppressed").asBoolean())
                .isTrue();
    }

    @Test
    @Clause({"SEA-CCTV-2", "SEA-CCTV-17"})
    void figures_have_measures_by_area_and_period() {
        JsonNode measures = read(FILES, "figures.json").path("measures");
        assertThat(measures).hasSize(4);
        assertThat(measures.get(2).path("kind").asText()).isEqualTo("displacement");
        assertThat(measures.get(2).path("area").asText()).isEqualTo("Beside the harbour");
        assertThat(measures.get(2).path("from").asText()).isEqualTo("2026-08-01");
        assertThat(measures.get(2).path("dated").asText()).isEqualTo("2026-11-12");
    }
}
