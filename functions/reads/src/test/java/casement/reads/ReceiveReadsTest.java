package casement.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.plate.Maker;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadSource;
import casement.domain.plate.SourceId;
import casement.domain.plate.SourceSecret;
import casement.domain.plate.UnreadPlace;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.json.Json;
import casement.lambda.MachineCredentials;
import casement.reads.makers.Delivery;
import casement.reads.makers.Golden;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryReadPictures;
import casement.testkit.memory.MemoryReadSources;
import casement.testkit.memory.MemoryReads;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiveReadsTest {
    private static final Instant PASSED = Instant.parse("2026-11-22T08:15:30.250Z");
    private static final SourceId LOT = new SourceId("lot");
    private static final CameraId GATE = new CameraId("alpr-gate");
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String BASE = "https://frigate.example.com";

    private final Retention retention =
            new Retention(Stream.of(RetentionClass.values()).collect(Collectors.toMap(each -> each, each -> 360)));
    private final MovableClock clock = new MovableClock(PASSED.plusSeconds(3));
    private final MemoryReadSources sources = new MemoryReadSources();
    private final MemoryCameras cameras = new MemoryCameras();
    private final MemoryReads reads = new MemoryReads(retention, clock);
    private final MemoryReadPictures pictures = new MemoryReadPictures();
    private final List<URI> fetched = new ArrayList<>();
    private final List<UnreadPlace> unread = new ArrayList<>();

    private final ReceiveReads receiveReads = new ReceiveReads(
            sources,
            cameras,
            () -> unread,
            reads,
            pictures,
            (address, most) -> {
                fetched.add(address);
                return Golden.JPEG;
            },
            retention,
            clock);

    @BeforeEach
    void camera() {
        cameras.add(Examples.camera(GATE, CameraClass.ALPR));
    }

    private static ReadSource source(Maker maker, SourceSecret.Kind kind) {
        Map<String, CameraId> names = Map.of(
                "north-gate", GATE, "1234", GATE, "VideoSource_1", GATE, "b018c3c4-f1e9-424e-b911-c09c5fdab0b7", GATE);
        return new ReadSource(
                LOT,
                maker,
                names,
                SourceSecret.of(kind, SECRET),
                new TreeSet<>(List.of("pictures.example.com")),
                Optional.of(BASE),
                PASSED,
                Optional.empty(),
                1);
    }

    private List<ReceiveReads.Taken> receive(Delivery delivery) {
        return receiveReads.receive(LOT, new MachineCredentials(Map.of("authorization", "Bearer " + SECRET)), delivery);
    }

    private List<PlateRead> stored() {
        return reads.all();
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of(Maker.CASEMENT, Golden.delivery("casement.json")),
                Arguments.of(Maker.PLATE_RECOGNIZER, Golden.form(Golden.text("plate-recognizer.json"))),
                Arguments.of(Maker.REKOR, Golden.delivery("rekor-group.json")),
                Arguments.of(Maker.FLOCK, Golden.delivery("flock.json")),
                Arguments.of(Maker.VERKADA, Golden.delivery("verkada.json")),
                Arguments.of(Maker.ONVIF, Golden.delivery("onvif.xml")),
                Arguments.of(Maker.FRIGATE, Golden.delivery("frigate.json")));
    }

    @ParameterizedTest
    @MethodSource("messages")
    @Clause("SJ-ALPR-15")
    void stores_a_read_with_its_picture_time_and_place_whatever_its_maker(Maker maker, Delivery delivery) {
        sources.add(source(maker, SourceSecret.Kind.TOKEN));
        assertThat(receive(delivery)).extracting(ReceiveReads.Taken::state).containsExactly(ReceiveReads.State.STORED);
        PlateRead read = stored().getFirst();
        assertThat(read.at()).isEqualTo(PASSED);
        assertThat(read.camera()).isEqualTo(GATE);
        assertThat(read.text().characters()).isEqualTo("8ABC123");
        assertThat(read.source()).isEqualTo(LOT);
        assertThat(read.place().latitudeDegrees()).isBetween(-90.0, 90.0);
        assertThat(read.picture().bytes()).isEqualTo(Golden.JPEG.length);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void stores_a_read_once_however_often_it_is_sent(Maker maker, Delivery delivery) {
        sources.add(source(maker, SourceSecret.Kind.TOKEN));
        receive(delivery);
        int fetches = fetched.size();
        assertThat(receive(delivery))
                .extracting(ReceiveReads.Taken::state)
                .containsExactly(ReceiveReads.State.REPEATED);
        assertThat(stored()).hasSize(1);
        assertThat(fetched).hasSize(fetches);
    }

    @ParameterizedTest
    @MethodSource("messages")
    @Clause("SEA-CCTV-8")
    void refuses_a_read_of_a_camera_that_is_not_of_class_alpr(Maker maker, Delivery delivery) {
        cameras.remove(GATE);
        cameras.add(Examples.camera(GATE, CameraClass.CCTV));
        sources.add(source(maker, SourceSecret.Kind.TOKEN));
        assertThat(receive(delivery)).singleElement().satisfies(taken -> {
            assertThat(taken.state()).isEqualTo(ReceiveReads.State.REFUSED);
            assertThat(taken.clause()).contains("SEA-CCTV-8");
        });
        assertThat(stored()).isEmpty();
        assertThat(fetched).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    @Clause("SJ-ALPR-3")
    void refuses_a_read_from_a_place_that_a_governing_document_leaves_out(Maker maker, Delivery delivery) {
        sources.add(source(maker, SourceSecret.Kind.TOKEN));
        String site = cameras.find(GATE).orElseThrow().place().site();
        unread.add(new UnreadPlace(
                "SJ-ALPR-3",
                "No plates around an assembly.",
                Set.of(),
                Set.of(site),
                List.of(),
                Optional.empty(),
                Optional.empty()));
        assertThat(receive(delivery)).singleElement().satisfies(taken -> {
            assertThat(taken.state()).isEqualTo(ReceiveReads.State.REFUSED);
            assertThat(taken.clause()).contains("SJ-ALPR-3");
        });
        assertThat(stored()).isEmpty();
        assertThat(fetched).isEmpty();
    }

    @Test
    void refuses_a_source_that_is_unknown_ended_or_shows_another_secret_all_alike() {
        Delivery delivery = Golden.delivery("casement.json");
        String unknown = refusal(Map.of("authorization", "Bearer " + SECRET), delivery);
        sources.add(source(Maker.CASEMENT, SourceSecret.Kind.TOKEN));
        String other = refusal(Map.of("authorization", "Bearer " + SECRET.replace('0', '1')), delivery);
        String none = refusal(Map.of(), delivery);
        sources.replace(source(Maker.CASEMENT, SourceSecret.Kind.TOKEN).endedAt(PASSED));
        String ended = refusal(Map.of("authorization", "Bearer " + SECRET), delivery);
        assertThat(List.of(other, none, ended)).containsOnly(unknown);
        assertThat(stored()).isEmpty();
    }

    private String refusal(Map<String, String> headers, Delivery delivery) {
        try {
            receiveReads.receive(LOT, new MachineCredentials(headers), delivery);
        } catch (Fault.NotSignedIn refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("was taken");
    }

    @Test
    void takes_the_token_from_whichever_header_a_maker_lets_one_set() {
        sources.add(source(Maker.CASEMENT, SourceSecret.Kind.TOKEN));
        String basic = Base64.getEncoder().encodeToString(("any:" + SECRET).getBytes(StandardCharsets.UTF_8));
        for (Map<String, String> headers : List.of(
                Map.of("authorization", "Token " + SECRET),
                Map.of("authorization", "Basic " + basic),
                Map.of("x-api-key", SECRET))) {
            receiveReads.receive(LOT, new MachineCredentials(headers), Golden.delivery("casement.json"));
        }
        assertThat(stored()).hasSize(1);
    }

    @Test
    void takes_a_signed_message_and_refuses_it_altered_or_replayed_later() throws GeneralSecurityException {
        sources.add(source(Maker.VERKADA, SourceSecret.Kind.SIGNING_KEY));
        Delivery delivery = Golden.delivery("verkada.json");
        Map<String, String> signed = Map.of("verkada-signature", signature(delivery.body(), clock.instant()));
        Delivery altered = new Delivery(
                delivery.mediaType(),
                Golden.text("verkada.json").replace("8ABC123", "8ABC124").getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(signed, altered)).isNotEmpty();
        assertThat(refusal(Map.of("authorization", "Bearer " + SECRET), delivery))
                .isNotEmpty();
        clock.advance(Duration.ofMinutes(6));
        assertThat(refusal(signed, delivery)).isNotEmpty();
        clock.advance(Duration.ofMinutes(-6));
        receiveReads.receive(LOT, new MachineCredentials(signed), delivery);
        assertThat(stored()).hasSize(1);
    }

    private static String signature(byte[] body, Instant at) throws GeneralSecurityException {
        String seconds = Long.toString(at.getEpochSecond());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update(body);
        return seconds + "|" + HexFormat.of().formatHex(mac.doFinal(("|" + seconds).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refuses_a_camera_that_the_source_was_not_registered_with() {
        sources.add(source(Maker.CASEMENT, SourceSecret.Kind.TOKEN));
        assertThat(refusedField(Golden.text("casement.json").replace("north-gate", "alpr-gate")))
                .isEqualTo("reads[0].camera");
    }

    @Test
    void refuses_a_read_without_a_picture_or_with_one_that_is_none() {
        sources.add(source(Maker.CASEMENT, SourceSecret.Kind.TOKEN));
        assertThat(refusedField(Golden.text("casement.json").replace("\"image\"", "\"other\"")))
                .isEqualTo("reads[0].picture");
        String noPicture = Base64.getEncoder().encodeToString("no picture".getBytes(StandardCharsets.UTF_8));
        String picture = Base64.getEncoder().encodeToString(Golden.JPEG);
        assertThat(refusedField(Golden.text("casement.json").replace(picture, noPicture)))
                .isEqualTo("reads[0].picture");
        assertThat(stored()).isEmpty();
    }

    @Test
    void refuses_a_read_from_the_future_or_from_too_long_ago() {
        sources.add(source(Maker.CASEMENT, SourceSecret.Kind.TOKEN));
        assertThat(refusedField(Golden.text("casement.json").replace("2026-11-22", "2026-11-23")))
                .isEqualTo("reads[0].time");
        assertThat(refusedField(Golden.text("casement.json").replace("2026-11-22", "2026-11-18")))
                .isEqualTo("reads[0].time");
    }

    private String refusedField(String json) {
        List<ReceiveReads.Taken> taken =
                receive(new Delivery("application/json", json.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken).extracting(ReceiveReads.Taken::state).containsExactly(ReceiveReads.State.REFUSED);
        return taken.getFirst().problems().getFirst().field();
    }

    @Test
    void takes_the_good_reads_of_a_message_and_says_what_is_wrong_with_the_others() {
        sources.add(source(Maker.PLATE_RECOGNIZER, SourceSecret.Kind.TOKEN));
        String one = Golden.text("plate-recognizer.json");
        String result = one.substring(one.indexOf("[{\"box\"") + 1, one.lastIndexOf("]}}"));
        String two = one.replace(result, result.replaceFirst("8abc123", "no plate at all!") + "," + result);
        assertThat(receive(Golden.form(two)))
                .extracting(ReceiveReads.Taken::state)
                .containsExactly(ReceiveReads.State.REFUSED, ReceiveReads.State.STORED);
    }

    @Test
    void asks_no_host_that_the_source_was_not_registered_with() {
        sources.add(source(Maker.FLOCK, SourceSecret.Kind.TOKEN));
        for (String address : List.of(
                "https://169.254.169.254/latest/meta-data",
                "http://pictures.example.com/a",
                "file:///etc/hostname",
                "https://pictures.example.com@evil.example/a")) {
            String json = Golden.text("flock.json").replaceAll("https://pictures[^\"]*", address);
            receive(new Delivery("application/json", json.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(fetched).isEmpty();
        assertThat(stored()).isEmpty();
    }

    @Test
    void fetches_a_picture_from_where_the_source_keeps_them() {
        sources.add(source(Maker.FRIGATE, SourceSecret.Kind.TOKEN));
        receive(Golden.delivery("frigate.json"));
        assertThat(fetched).containsExactly(URI.create(BASE + "/api/events/1795335330.25-ab12cd/snapshot.jpg"));
    }

    @Test
    void leaves_the_message_to_be_sent_again_when_the_store_does_not_answer() {
        sources.add(source(Maker.CASEMENT, SourceSecret.Kind.TOKEN));
        reads.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> receive(Golden.delivery("casement.json"))).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void keeps_no_member_that_is_not_asked_for() {
        sources.add(source(Maker.CASEMENT, SourceSecret.Kind.TOKEN));
        receive(Golden.delivery("casement.json"));
        assertThat(Json.write(stored().getFirst())).doesNotContain("theirs");
    }
}
