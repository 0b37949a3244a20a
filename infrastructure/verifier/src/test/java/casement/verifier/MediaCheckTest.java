package casement.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manifest says of media that it does not fit. */
@Clause("CA-SB34-5")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MediaCheckTest {
    private static final String MEDIA = "media/harbor-1.mp4";

    private final SampleItem item = SampleItem.withLongSegment();

    private static ObjectNode part(JsonNode manifest) {
        return (ObjectNode) manifest.at("/cameras/0/parts/0");
    }

    private static ObjectNode segment(JsonNode manifest, int n) {
        return (ObjectNode) manifest.at("/cameras/0/parts/0/segments/" + n);
    }

    private static void add(ObjectNode to, String field, long amount) {
        to.put(field, to.path(field).asLong() + amount);
    }

    private void assertFault(String said) {
        Run run = Run.of(item);
        assertThat(run.faults()).as(run.said()).anyMatch(fault -> fault.contains(said));
        assertThat(run.said()).doesNotContain("is as it was recorded").doesNotContain("was masked and checked before");
    }

    @ParameterizedTest
    @ValueSource(longs = {-2, 2, 1, 0})
    void a_label_is_right_to_two_milliseconds(long millis) {
        item.resealed(manifest -> segment(manifest, 1)
                .put(
                        "start",
                        Instant.parse("2026-03-14T09:00:02Z").plusMillis(millis).toString()));

        assertThat(Run.of(item).status()).isEqualTo(VerifyEvidence.HOLDS);
    }

    @ParameterizedTest
    @ValueSource(longs = {-3, 3})
    void a_label_with_another_time_than_the_media_is_told(long millis) {
        item.resealed(manifest -> segment(manifest, 1)
                .put(
                        "start",
                        Instant.parse("2026-03-14T09:00:02Z").plusMillis(millis).toString()));

        assertFault("segment 41 in " + MEDIA + " has another time in its media than on its label");
    }

    @Test
    void media_without_a_time_are_told() {
        byte[] changed = item.content(MEDIA).clone();
        int inHead = 140;
        changed[inHead + 4] = 'x';
        item.files.put(MEDIA, changed);

        assertFault("segment 40 in " + MEDIA + " has another time in its media than on its label");
    }

    @Test
    void a_length_that_is_not_the_files_is_told() {
        long bytes = item.content(MEDIA).length;
        item.resealed(manifest -> add(part(manifest), "bytes", 1));

        assertFault(MEDIA + " has " + bytes + " bytes, not " + (bytes + 1));
    }

    @Test
    void a_digest_that_is_not_the_files_is_told() {
        item.resealed(manifest -> part(manifest).put("sha256", "0".repeat(64)));

        assertFault(MEDIA + " is not the file that was sealed");
    }

    @Test
    void a_proof_by_the_digest_of_nothing_is_told() {
        item.resealed(manifest -> ((ObjectNode) segment(manifest, 1).get("mask")).put("digest", "0".repeat(64)));

        assertFault("segment 41 in " + MEDIA + " is not the segment that its mask proof is about");
    }

    @ParameterizedTest
    @ValueSource(strings = {"framesChecked", "framesTotal"})
    void a_proof_for_fewer_or_more_pictures_is_told(String field) {
        for (int amount : new int[] {-1, 1}) {
            item.resealed(manifest -> add((ObjectNode) segment(manifest, 2).get("mask"), field, amount));

            assertFault("segment 42 in " + MEDIA + " has pictures that were not checked for their mask");
            item.resealed(manifest -> add((ObjectNode) segment(manifest, 2).get("mask"), field, -amount));
        }
    }

    @Test
    void bytes_between_segments_that_nobody_names_are_told() {
        item.resealed(manifest -> add(segment(manifest, 1), "offset", 1));

        assertFault("segment 41 in " + MEDIA + " does not begin where the one before it ends");
    }

    @Test
    void a_segment_that_is_said_to_be_shorter_is_told() {
        item.resealed(manifest -> {
            add(segment(manifest, 0), "bytes", -1);
            add(segment(manifest, 1), "offset", -1);
            add(segment(manifest, 1), "bytes", 1);
        });

        assertFault("segment 40 in " + MEDIA + " is not what was recorded");
    }

    @Test
    void negative_lengths_are_told() {
        item.resealed(manifest -> segment(manifest, 0).put("bytes", -1));
        assertFault("the manifest has a negative length");

        item.resealed(manifest -> part(manifest).put("head", -1));
        assertFault("the manifest has a negative length");
    }

    @Test
    void a_segment_of_no_bytes_is_told() {
        item.resealed(manifest -> {
            long bytes = segment(manifest, 0).path("bytes").asLong();
            segment(manifest, 0).put("bytes", 0);
            add(segment(manifest, 1), "offset", -bytes);
        });

        assertFault("segment 40 in " + MEDIA + " is not what was recorded");
    }

    @Test
    void a_head_that_is_longer_than_the_file_is_told() {
        item.resealed(manifest -> part(manifest).put("head", Long.MAX_VALUE));

        assertFault(MEDIA + " ends too early: it was cut");
    }

    @Test
    void an_item_without_media_says_nothing_of_any() {
        item.resealed(manifest -> manifest.withArray("cameras").removeAll());

        assertThat(Run.of(item).said()).doesNotContain("segments is as it was recorded");
    }
}
