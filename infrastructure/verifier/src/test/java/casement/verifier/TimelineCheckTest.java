package casement.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Segments of the sample run from 09:00:00 to 09:00:06; the span from 09:00:00.5 to 09:00:05.7. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineCheckTest {
    private static final String DAY = "2026-03-14T09:00:";

    private final SampleItem item = new SampleItem();

    private static ObjectNode camera(JsonNode manifest) {
        return (ObjectNode) manifest.at("/cameras/0");
    }

    private static ObjectNode segment(JsonNode manifest, int n) {
        return (ObjectNode) manifest.at("/cameras/0/parts/0/segments/" + n);
    }

    private static void gap(JsonNode manifest, String from, String until, String why) {
        ((ArrayNode) camera(manifest).get("gaps"))
                .addObject()
                .put("from", DAY + from + "Z")
                .put("until", DAY + until + "Z")
                .put("why", why);
    }

    private void assertFault(String said) {
        Run run = Run.of(item);
        assertThat(run.faults()).as(run.said()).anyMatch(fault -> fault.contains(said));
        assertThat(run.said()).doesNotContain("nothing is left out");
    }

    private void assertHolds() {
        Run run = Run.of(item);
        assertThat(run.status()).as(run.said()).isEqualTo(VerifyEvidence.HOLDS);
        assertThat(run.said()).contains("nothing is left out");
    }

    @Test
    void says_which_span_is_whole() {
        assertThat(Run.of(item).said())
                .containsPattern("from 2026-03-14T09:00:00.500Z to 2026-03-14T09:00:05.700Z nothing is left out\\R");
    }

    @Test
    void half_a_second_between_segments_is_no_gap() {
        item.resealed(manifest -> segment(manifest, 0).put("durationMillis", 1_500));
        assertHolds();

        item.resealed(manifest -> segment(manifest, 0).put("durationMillis", 1_499));
        assertFault("camera harbor has nothing from 2026-03-14T09:00:01.499Z to 2026-03-14T09:00:02Z,"
                + " and no gap is stated there");
    }

    @Test
    void half_a_second_at_either_end_is_no_gap() {
        item.resealed(
                manifest -> manifest.put("from", "2026-03-14T08:59:59.500Z").put("until", DAY + "06.500Z"));
        assertHolds();

        item.resealed(manifest -> manifest.put("until", DAY + "06.501Z"));
        assertFault("camera harbor has nothing from 2026-03-14T09:00:06Z to 2026-03-14T09:00:06.501Z");

        item.resealed(
                manifest -> manifest.put("from", "2026-03-14T08:59:59.499Z").put("until", DAY + "06Z"));
        assertFault("camera pier has nothing from 2026-03-14T08:59:59.499Z to 2026-03-14T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "01.499, 02, the camera sent nothing, true",
        "01, 01.500, the camera sent nothing, true",
        "00.500, 01.500, the camera sent nothing, true",
        "00.500, 01.499, the camera sent nothing, false",
        "00.500, 03, the camera sent nothing, true",
        "01.500, 02, the camera sent nothing, true",
        "01.501, 02, the camera sent nothing, false",
        "00.900, 02, ' ', false"
    })
    void a_gap_is_stated_when_it_reaches_from_end_to_end_and_says_why(
            String from, String until, String why, boolean isStated) {
        item.resealed(manifest -> {
            segment(manifest, 0).put("durationMillis", 1_000);
            gap(manifest, from, until, why);
        });

        Run run = Run.of(item);

        assertThat(run.names("camera harbor has nothing from 2026-03-14T09:00:01Z to 2026-03-14T09:00:02Z"))
                .as(run.said())
                .isEqualTo(!isStated);
    }

    @Test
    void a_segment_within_another_leaves_no_gap_behind_it() {
        item.resealed(manifest -> segment(manifest, 0).put("durationMillis", 6_000));
        assertHolds();
    }

    @Test
    void a_segment_that_only_touches_the_span_lies_outside() {
        item.resealed(manifest -> manifest.put("from", DAY + "02Z"));
        assertFault("segment 40 of camera harbor lies outside the span that was approved");

        item.resealed(manifest -> manifest.put("from", DAY + "01.999Z").put("until", DAY + "04Z"));
        assertFault("segment 42 of camera harbor lies outside the span that was approved");

        item.resealed(manifest -> manifest.put("until", DAY + "04.001Z"));
        assertHolds();
    }

    @Test
    void a_segment_of_no_length_is_none() {
        item.resealed(manifest -> segment(manifest, 1).put("durationMillis", 0));
        assertFault("segment 41 of camera harbor lies outside the span that was approved");
    }

    @Test
    void two_segments_of_one_number_are_out_of_order() {
        item.resealed(manifest -> segment(manifest, 1).put("sequence", 40));
        assertFault("segment 40 of camera harbor is out of order");
    }

    @Test
    void a_span_that_ends_as_it_begins_is_none() {
        item.resealed(manifest -> manifest.put("until", DAY + "00.500Z"));
        assertFault("the span ends before it begins");
    }

    @Test
    void of_no_camera_nothing_is_said() {
        item.resealed(manifest -> manifest.withArray("cameras").removeAll());

        assertThat(Run.of(item).said()).doesNotContain("nothing is left out");
    }
}
