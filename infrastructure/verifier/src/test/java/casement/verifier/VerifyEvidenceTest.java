package casement.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Clause("CA-SB34-5")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifyEvidenceTest {
    @TempDir
    Path temporary;

    private Path fresh() throws IOException {
        return Files.createTempDirectory(temporary, "item");
    }

    static Stream<SampleKeys> kinds() {
        return Stream.of(SampleKeys.p256(), SampleKeys.ed25519(), SampleKeys.mlDsa());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_unaltered_item_holds_whatever_the_kind_of_key(SampleKeys keys) throws IOException {
        Run run = Run.of(new SampleItem(keys));

        assertThat(run.said())
                .contains("Item 01JPA0000000000000000000EV, number 12 of Pier, case 26-000123")
                .contains("each of the 6 segments is as it was recorded")
                .contains("each of the 120 pictures was masked")
                .contains("the last is the export of copy 1 for Public Defender")
                .contains("This is the item that was sealed, whole and unaltered.");
        assertThat(run.status()).isEqualTo(VerifyEvidence.HOLDS);
    }

    @Test
    void a_zip_is_checked_as_it_was_handed_over() throws IOException {
        SampleItem item = new SampleItem();
        Path key = Files.writeString(temporary.resolve("city.pem"), item.keys.pem());

        Run run = Run.of(
                "--key", key.toString(), item.zip(temporary.resolve("item.zip")).toString());

        assertThat(run.status()).as(run.said()).isEqualTo(VerifyEvidence.HOLDS);
    }

    @Test
    void segments_that_are_not_read_at_once_are_checked_to_their_end() throws IOException {
        SampleItem item = SampleItem.withLongSegment();
        assertThat(Run.of(item).status()).isEqualTo(VerifyEvidence.HOLDS);
        assertThat(Run.of(item.keys, item.zip(temporary.resolve("item.zip"))).status())
                .isEqualTo(VerifyEvidence.HOLDS);

        item.flip("media/harbor-1.mp4", 140_000);

        assertThat(Run.of(item).names("segment 41 in media/harbor-1.mp4 is not what was recorded"))
                .isTrue();
    }

    @Test
    void what_an_attachment_has_no_time_for_may_be_left_out() {
        SampleItem item = new SampleItem();
        item.resealed(manifest -> ((ObjectNode) manifest.at("/attachments/1")).remove("at"));

        assertThat(Run.of(item).status()).isEqualTo(VerifyEvidence.HOLDS);
    }

    @Test
    void who_signed_it_is_not_shown_by_a_key_that_came_with_it() throws IOException {
        Run run = Run.of(new SampleItem().folder(fresh()).toString());

        assertThat(run.status()).isEqualTo(VerifyEvidence.SIGNER_UNKNOWN);
        assertThat(run.said()).contains("compare it with the one that the city publishes");
    }

    @Test
    void an_item_that_somebody_else_signed_anew_is_not_taken_for_the_citys() throws IOException {
        Path key = Files.writeString(
                temporary.resolve("city.pem"), SampleKeys.p256().pem());

        Run run =
                Run.of("--key", key.toString(), new SampleItem().folder(fresh()).toString());

        assertThat(run.status()).isEqualTo(VerifyEvidence.SIGNER_UNKNOWN);
        assertThat(run.said()).contains("not shown").contains("That it comes from the city is not shown");
    }

    private static Arguments tampered(String what, Consumer<SampleItem> how, String said) {
        return Arguments.of(what, how, said);
    }

    static Stream<Arguments> tampering() {
        return Stream.of(
                tampered(
                        "a picture's bit",
                        item -> item.flip("media/pier-1.mp4", 800),
                        "segment 7 in media/pier-1.mp4 is not what was recorded"),
                tampered(
                        "another hour for all of it, by who holds the key",
                        item -> item.resealed(manifest -> {
                            ObjectNode part = (ObjectNode) manifest.at("/cameras/1/parts/0");
                            part.put(
                                    "decodeTimeOffset",
                                    part.path("decodeTimeOffset").asLong() + 3_600 * 90_000L);
                        }),
                        "segment 7 in media/pier-1.mp4 has another time in its media than on its label"),
                tampered(
                        "the head's bit",
                        item -> item.flip("media/pier-1.mp4", 3),
                        "media/pier-1.mp4 is not the file that was sealed"),
                tampered(
                        "the recorded initialisation",
                        item -> item.flip("media/pier-1.init.mp4", 3),
                        "media/pier-1.init.mp4 is not the file that was sealed"),
                tampered(
                        "a still's bit",
                        item -> item.flip("stills/harbor-1.jpg", 3),
                        "stills/harbor-1.jpg is not the file that was sealed"),
                tampered(
                        "the cover's bit",
                        item -> item.flip("cover.pdf", 3),
                        "cover.pdf is not the file that was sealed"),
                tampered(
                        "the end cut off",
                        item -> item.files.computeIfPresent(
                                "media/pier-1.mp4", (name, was) -> Arrays.copyOf(was, was.length - 1)),
                        "media/pier-1.mp4 ends too early: it was cut"),
                tampered(
                        "something appended",
                        item -> item.files.computeIfPresent(
                                "media/pier-1.mp4", (name, was) -> SampleItem.joined(was, new byte[1])),
                        "media/pier-1.mp4 goes on after its last segment"),
                tampered(
                        "a file taken away",
                        item -> item.files.remove("stills/harbor-1.jpg"),
                        "stills/harbor-1.jpg is missing"),
                tampered(
                        "a file put in",
                        item -> item.files.put("media/other.mp4", new byte[9]),
                        "media/other.mp4 is not named by the manifest"),
                tampered(
                        "another camera's file",
                        item -> item.files.put("media/pier-1.mp4", item.content("media/harbor-1.mp4")),
                        "segment 7 in media/pier-1.mp4 is not what was recorded"),
                tampered(
                        "another case number",
                        item -> item.manifest(manifest -> manifest.put("caseNumber", "26-000999")),
                        "manifest.json is not what key"),
                tampered(
                        "the manifest's signature taken from custody",
                        item -> item.files.put("manifest.jws", item.content("custody.jws")),
                        "manifest.json is not what key"),
                tampered("no signature", item -> item.files.remove("manifest.jws"), "manifest.jws is missing"),
                tampered(
                        "custody's end cut off",
                        item -> item.custody(item.custody()[0] + "\n" + item.custody()[1] + "\n"),
                        "its end was cut off"),
                tampered(
                        "a custody event left out",
                        item -> item.custody(item.custody()[0] + "\n" + item.custody()[2] + "\n"),
                        "custody event 3 stands where event 2 should"),
                tampered(
                        "custody events in another order",
                        item -> item.custody(
                                item.custody()[1] + "\n" + item.custody()[0] + "\n" + item.custody()[2] + "\n"),
                        "custody event 2 stands where event 1 should"),
                tampered(
                        "a custody event changed by who signs",
                        item -> item.custody(
                                String.join("\n", item.custody()).replace("\"kind\":\"opened\"", "\"kind\":\"shown\"")),
                        "custody event 3 does not follow from what stands before it"),
                tampered(
                        "custody changed without a signature",
                        item -> item.files.put(
                                "custody.jsonl",
                                (String.join("\n", item.custody()) + "\n")
                                        .replace("Public Defender", "Somebody Else")
                                        .getBytes(UTF_8)),
                        "custody.jsonl is not what key"),
                tampered(
                        "custody of another item",
                        item -> item.custody(String.join("\n", new SampleItem(item.keys).custody())
                                .replaceFirst("\"previous\":\"[0-9a-f]{64}", "\"previous\":\"" + "0".repeat(64))),
                        "custody event 1 does not follow"),
                tampered(
                        "a segment left out by who signs",
                        item -> item.resealed(manifest -> segments(manifest).remove(1)),
                        "something is left out or put in"),
                tampered(
                        "segments in another order",
                        item -> item.resealed(manifest ->
                                segments(manifest).add(segments(manifest).remove(0))),
                        "is out of order"),
                tampered(
                        "a label with another time",
                        item -> item.resealed(
                                manifest -> segment(manifest, 0).put("start", "2026-03-14T08:59:59.000Z")),
                        "has another time in its media than on its label"),
                tampered(
                        "a proof for fewer pictures",
                        item -> item.resealed(
                                manifest -> ((ObjectNode) segment(manifest, 1).get("mask")).put("framesChecked", 19)),
                        "has pictures that were not checked for their mask"),
                tampered(
                        "a proof of another segment",
                        item -> item.resealed(manifest -> segment(manifest, 1)
                                .set("mask", segment(manifest, 2).get("mask"))),
                        "is not the segment that its mask proof is about"),
                tampered(
                        "a longer span than was recorded",
                        item -> item.resealed(manifest -> manifest.put("until", "2026-03-14T09:00:09Z")),
                        "and no gap is stated there"),
                tampered(
                        "a camera's beginning missing",
                        item -> item.resealed(manifest -> manifest.put("from", "2026-03-14T08:59:00Z")),
                        "and no gap is stated there"),
                tampered(
                        "a segment outside the span",
                        item -> item.resealed(manifest -> manifest.put("until", "2026-03-14T09:00:02Z")),
                        "lies outside the span that was approved"),
                tampered(
                        "one person who asked and approved",
                        item -> item.resealed(manifest -> manifest.set("approved", manifest.get("requested"))),
                        "the same person asked for the item and approved it"),
                tampered(
                        "a field that the format does not know",
                        item -> item.resealed(manifest -> manifest.put("comment", "x")),
                        "manifest.json is not of the form"),
                tampered(
                        "a field left out",
                        item -> item.resealed(manifest -> manifest.remove("reason")),
                        "manifest.json is not of the form"),
                tampered(
                        "a newer format",
                        item -> item.resealed(manifest -> manifest.put("format", "casement-evidence/2")),
                        "this program reads casement-evidence/1"),
                tampered(
                        "a time that cannot be",
                        item -> item.resealed(
                                manifest -> segment(manifest, 1).put("start", "+999999999-12-31T23:59:59Z")),
                        "segment 41 has a time that cannot be"),
                tampered(
                        "a beginning that cannot be",
                        item -> item.resealed(manifest -> manifest.put("from", "1969-12-31T23:59:59Z")),
                        "the span has a time that cannot be"),
                tampered(
                        "an end that cannot be",
                        item -> item.resealed(manifest -> manifest.put("until", "+999999999-12-31T23:59:59Z")),
                        "the span has a time that cannot be"),
                tampered(
                        "a path out of the item",
                        item -> item.resealed(manifest ->
                                ((ObjectNode) manifest.get("attachments").get(0)).put("file", "../secret")),
                        "a file that cannot be one of an item's"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampering")
    void names_what_was_done_to_it(String what, Consumer<SampleItem> how, String said) throws IOException {
        SampleItem item = new SampleItem();
        how.accept(item);

        Run run = Run.of(item);

        assertThat(run.said()).as(what).contains(said).contains("DOES NOT HOLD");
        assertThat(run.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
    }

    @Test
    void a_link_is_no_file_of_an_item() throws IOException {
        SampleItem item = new SampleItem();
        Path folder = item.folder(fresh());
        Path still = folder.resolve("stills/harbor-1.jpg");
        Path elsewhere = Files.move(still, temporary.resolve("elsewhere.jpg"));
        Files.createSymbolicLink(still, elsewhere);

        Run run = Run.of(folder.toString());

        assertThat(run.said()).contains("stills/harbor-1.jpg cannot be read: it is a link or the like");
        assertThat(run.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
    }

    @Test
    void an_own_file_that_is_a_link_is_named() throws IOException {
        Path folder = new SampleItem().folder(fresh());
        Path manifest = folder.resolve("manifest.json");
        Files.createSymbolicLink(manifest, Files.move(manifest, temporary.resolve("elsewhere.json")));

        Run run = Run.of(folder.toString());

        assertThat(run.said()).contains("manifest.json cannot be read: it is a link or the like");
        assertThat(run.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
    }

    @Test
    void a_folder_that_somebody_put_in_is_named() throws IOException {
        SampleItem item = new SampleItem();
        Path folder = item.folder(fresh());
        Files.createDirectories(folder.resolve("media/more"));

        Run run = Run.of(item.keys, folder);

        assertThat(run.said()).contains("media/more/ is not named by the manifest: somebody put it in");
        assertThat(run.status()).isEqualTo(VerifyEvidence.DOES_NOT_HOLD);
    }

    @Test
    void stated_gaps_are_no_fault() throws IOException {
        SampleItem item = new SampleItem();
        item.resealed(manifest -> {
            manifest.put("until", "2026-03-14T09:00:09Z");
            manifest.get("cameras")
                    .forEach(camera -> ((ArrayNode) camera.get("gaps"))
                            .addObject()
                            .put("from", "2026-03-14T09:00:06Z")
                            .put("until", "2026-03-14T09:00:09Z")
                            .put("why", "the camera sent nothing"));
        });

        Run run = Run.of(item);

        assertThat(run.said()).contains("nothing is left out but 2 gaps that are stated");
        assertThat(run.status()).isEqualTo(VerifyEvidence.HOLDS);
    }

    @Test
    void says_how_it_is_used() {
        assertThat(Run.of().said()).contains("Usage: scripts/verify-evidence");
        assertThat(Run.of().status()).isEqualTo(VerifyEvidence.MISUSED);
        assertThat(Run.of(".", ".").status()).isEqualTo(VerifyEvidence.MISUSED);
        assertThat(Run.of("--key").status()).isEqualTo(VerifyEvidence.MISUSED);
        assertThat(Run.of("/nowhere").status()).isEqualTo(VerifyEvidence.MISUSED);
        assertThat(Run.of("--key", "/nowhere", ".").status()).isEqualTo(VerifyEvidence.MISUSED);
        assertThat(Run.of("--key", "/nowhere", ".").said()).isEqualTo("--key: /nowhere\n");
    }

    @Test
    void says_how_many_faults_there_are_and_of_what() throws IOException {
        Path zip = Files.writeString(temporary.resolve("no.zip"), "no zip");

        assertThat(Run.of(zip.toString()).said())
                .startsWith("  DOES NOT HOLD    no.zip is not the zip of an item: ")
                .endsWith("This is not the item that was sealed (1 faults).\n");
    }

    private static ArrayNode segments(JsonNode manifest) {
        return (ArrayNode) manifest.get("cameras").get(0).get("parts").get(0).get("segments");
    }

    private static ObjectNode segment(JsonNode manifest, int n) {
        return (ObjectNode) segments(manifest).get(n);
    }
}
