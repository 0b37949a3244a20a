package casement.reads.makers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import casement.domain.Fault;
import casement.domain.plate.Maker;
import casement.domain.plate.PictureBox;
import casement.domain.plate.PlateText;
import casement.domain.video.PictureSize;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same passage as each maker tells it. */
class DecodersTest {
    private static final Instant PASSED = Instant.parse("2026-11-22T08:15:30.250Z");
    private static final PictureSize SIZE = new PictureSize(48, 48);

    static Stream<Arguments> passages() {
        return Stream.of(
                Arguments.of(Maker.CASEMENT, Golden.delivery("casement.json")),
                Arguments.of(Maker.PLATE_RECOGNIZER, Golden.form(Golden.text("plate-recognizer.json"))),
                Arguments.of(Maker.REKOR, Golden.delivery("rekor-group.json")),
                Arguments.of(Maker.REKOR, Golden.delivery("rekor-alert.json")),
                Arguments.of(Maker.FLOCK, Golden.delivery("flock.json")),
                Arguments.of(Maker.VERKADA, Golden.delivery("verkada.json")),
                Arguments.of(Maker.ONVIF, Golden.delivery("onvif.xml")),
                Arguments.of(Maker.FRIGATE, Golden.delivery("frigate.json")));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void reads_time_plate_confidence_and_picture_of_a_passage(Maker maker, Delivery delivery) {
        MakerRead read = only(maker, delivery);
        assertThat(read.at()).isEqualTo(PASSED);
        assertThat(PlateText.of(read.plate()).characters()).isEqualTo("8ABC123");
        assertThat(read.confidence()).isCloseTo(0.94, within(1e-9));
        assertThat(read.name()).isNotEmpty();
        assertThat(read.camera()).isNotEmpty();
        assertThat(read.picture()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("passages")
    void gives_a_message_that_comes_again_the_same_name(Maker maker, Delivery delivery) {
        assertThat(only(maker, delivery).name()).isEqualTo(only(maker, delivery).name());
    }

    @ParameterizedTest
    @MethodSource("passages")
    void shows_no_plate_when_a_read_is_printed(Maker maker, Delivery delivery) {
        assertThat(only(maker, delivery).toString()).doesNotContainIgnoringCase("8ABC");
    }

    @ParameterizedTest
    @MethodSource("passages")
    void takes_or_refuses_whatever_is_sent_and_never_breaks(Maker maker, Delivery delivery) {
        Random random = new Random(maker.name().hashCode());
        for (int trial = 0; trial < 400; trial++) {
            Delivery damaged = new Delivery(delivery.mediaType(), damaged(delivery.body(), random));
            try {
                Decoders.of(maker).reads(damaged);
            } catch (Fault.BadInput refused) {
                assertThat(refused.problems()).isNotEmpty();
                assertThat(refused.getMessage()).doesNotContainIgnoringCase("8ABC123");
            }
        }
    }

    private static byte[] damaged(byte[] body, Random random) {
        byte[] copy = body.clone();
        int blows = 1 + random.nextInt(4);
        for (int i = 0; i < blows; i++) {
            int at = random.nextInt(copy.length);
            switch (random.nextInt(4)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy = Arrays.copyOf(copy, Math.max(1, at));
                case 2 -> copy[at] = (byte) "{}[]\",:0-e<>&".charAt(random.nextInt(13));
                default -> Arrays.fill(copy, at, Math.min(copy.length, at + random.nextInt(20)), (byte) '9');
            }
        }
        return copy;
    }

    static Stream<Arguments> boxed() {
        return Stream.of(
                Arguments.of(Maker.CASEMENT, Golden.delivery("casement.json"), new PictureBox(0.4, 0.5, 0.1, 0.05)),
                Arguments.of(Maker.VERKADA, Golden.delivery("verkada.json"), new PictureBox(0.4, 0.5, 0.1, 0.05)),
                Arguments.of(Maker.ONVIF, Golden.delivery("onvif.xml"), new PictureBox(0.4, 0.5, 0.1, 0.05)),
                Arguments.of(
                        Maker.PLATE_RECOGNIZER,
                        Golden.form(Golden.text("plate-recognizer.json")),
                        new PictureBox(1 / 3.0, 0.5, 1 / 3.0, 0.125)),
                Arguments.of(
                        Maker.FRIGATE, Golden.delivery("frigate.json"), new PictureBox(1 / 3.0, 0.5, 1 / 3.0, 0.125)));
    }

    @ParameterizedTest
    @MethodSource("boxed")
    void finds_the_plate_in_the_picture_whatever_a_maker_measures_in(Maker maker, Delivery delivery, PictureBox box) {
        PictureBox found =
                only(maker, delivery).plateBox().orElseThrow().in(SIZE).orElseThrow();
        assertThat(List.of(found.left(), found.top(), found.width(), found.height()))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(box.left(), box.top(), box.width(), box.height());
    }

    @Test
    void reads_region_candidates_direction_and_position_where_a_maker_tells_them() {
        for (String file : List.of("casement.json", "rekor-group.json")) {
            MakerRead read = only(file.startsWith("casement") ? Maker.CASEMENT : Maker.REKOR, Golden.delivery(file));
            assertThat(read.region()).contains("us-ca");
            assertThat(read.regionConfidence()).isCloseTo(0.81, within(1e-9));
            assertThat(read.candidates()).containsKey("8A8C123");
            assertThat(read.directionDegrees()).hasValue(90);
            assertThat(read.position()).containsExactly(37.3382, -121.8863);
        }
    }

    @Test
    void tells_of_no_read_when_a_message_is_a_frame_a_heartbeat_or_of_something_else() {
        Map<String, Maker> silent = Map.of(
                "rekor-frame.json", Maker.REKOR,
                "rekor-heartbeat.json", Maker.REKOR,
                "verkada-other.json", Maker.VERKADA,
                "frigate-other.json", Maker.FRIGATE);
        silent.forEach((file, maker) ->
                assertThat(Decoders.of(maker).reads(Golden.delivery(file))).isEmpty());
    }

    @Test
    void names_every_field_that_is_missing_or_wrong_at_once() {
        Delivery delivery = json("{\"reads\": [{\"plateConfidence\": 94}]}");
        assertThatThrownBy(() -> Decoders.of(Maker.CASEMENT).reads(delivery))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        fault -> assertThat(fault.problems())
                                .extracting(Fault.Problem::field)
                                .contains(
                                        "reads[0].readId",
                                        "reads[0].cameraId",
                                        "reads[0].capturedAt",
                                        "reads[0].plate",
                                        "reads[0].plateConfidence"));
        String rekor = Golden.text("rekor-group.json")
                .replaceAll("\"best_plate_number\": [^,]*,", "")
                .replaceAll("\"camera_id\": [^,]*,", "");
        assertThatThrownBy(() -> Decoders.of(Maker.REKOR).reads(json(rekor)))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        fault -> assertThat(fault.problems())
                                .extracting(Fault.Problem::field)
                                .contains("best_plate_number", "camera_id"));
    }

    @Test
    void refuses_a_confidence_in_percent_where_parts_of_one_are_meant_and_the_other_way_round() {
        String verkada = Golden.text("verkada.json").replace("0.94", "94");
        assertThatThrownBy(() -> Decoders.of(Maker.VERKADA).reads(json(verkada)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("data.confidence");
        String rekor = Golden.text("rekor-group.json").replace("\"best_confidence\": 94.0", "\"best_confidence\": 101");
        assertThatThrownBy(() -> Decoders.of(Maker.REKOR).reads(json(rekor)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("best_confidence");
    }

    @Test
    void refuses_a_document_type_so_that_no_entity_is_followed() {
        String bomb = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
        assertThatThrownBy(() -> Decoders.of(Maker.ONVIF).reads(json(bomb)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("document type");
    }

    @Test
    void takes_an_object_of_onvif_once_though_frame_after_frame_tells_of_it() {
        String later = Golden.text("onvif.xml").replace("08:15:30.250Z", "08:15:31.500Z");
        String first = only(Maker.ONVIF, Golden.delivery("onvif.xml")).name();
        assertThat(only(Maker.ONVIF, json(later)).name()).isEqualTo(first);
    }

    @Test
    void reads_nothing_of_an_object_that_is_no_plate() {
        String without = Golden.text("onvif.xml").replaceAll("(?s)<tt:LicensePlateInfo>.*</tt:LicensePlateInfo>", "");
        assertThat(Decoders.of(Maker.ONVIF).reads(json(without))).isEmpty();
    }

    @Test
    void takes_json_alone_where_no_picture_is_sent_with_it() {
        MakerRead read = only(Maker.PLATE_RECOGNIZER, Golden.delivery("plate-recognizer.json"));
        assertThat(read.picture()).isEqualTo(Optional.empty());
    }

    private static Delivery json(String text) {
        return new Delivery("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static MakerRead only(Maker maker, Delivery delivery) {
        List<MakerRead> reads = Decoders.of(maker).reads(delivery);
        assertThat(reads).hasSize(1);
        return reads.getFirst();
    }
}
