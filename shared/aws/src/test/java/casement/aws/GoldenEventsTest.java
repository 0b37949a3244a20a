package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;

import casement.aws.FateItems.FateItem;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.hit.HitId;
import casement.domain.hit.HitNews;
import casement.domain.hit.HitPassages;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitState;
import casement.domain.hit.Raised;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.HotListMatch;
import casement.domain.hotlist.ListCategory;
import casement.domain.masking.MaskedFragment;
import casement.domain.message.Message;
import casement.domain.plate.PlateRead;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.Segment;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.domain.video.WithheldFragment;
import casement.domain.video.WithholdReason;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import casement.testkit.Matches;
import casement.testkit.Plates;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What we publish is what {@code events/} says that we publish. */
class GoldenEventsTest {
    private static final Camera CAMERA =
            Examples.camera(new CameraId("third-avenue"), CameraClass.CCTV).withMaskSets(Optional.of(1), 1);
    private static final Retention RETENTION = new Retention(Map.of(
            RetentionClass.CCTV_RECORDING,
            28,
            RetentionClass.ALPR_RECORDING,
            28,
            RetentionClass.RECORDED_ONLY_RECORDING,
            90,
            RetentionClass.PLATE_READ,
            360,
            RetentionClass.SIGHTING,
            28));
    private static final MaskedFragment FRAGMENT = FakeMasking.masked(Examples.fragment(CAMERA.id(), Examples.NOON, 1));
    private static final FragmentRef LATER = Examples.fragment(CAMERA.id(), Examples.NOON, 2);

    private static Segment segment() {
        byte[] init = FRAGMENT.video().init();
        byte[] media = FRAGMENT.video().media();
        StoredObject storedInit =
                new StoredObject(RecordingKeys.init(CAMERA, FRAGMENT, Sha256.of(init)), init.length, Sha256.of(init));
        StoredObject storedMedia = new StoredObject(
                RecordingKeys.media(CAMERA, FRAGMENT, Sha256.of(media)), media.length, Sha256.of(media));
        return Segment.of(CAMERA, FRAGMENT, 17, storedInit, storedMedia, RETENTION);
    }

    private static Message stored() {
        Segment s = segment();
        return new Message.SegmentStored(
                s.fragment(), s.cameraClass(), s.sequence(), s.start(), s.durationMillis(), s.init(), s.media());
    }

    private static WithheldFragment withheld() {
        return new WithheldFragment(
                LATER, WithholdReason.NO_APPROVED_MASK_SET, "the camera has no approved mask set", Examples.NOON);
    }

    private static Message withheldMessage() {
        return new Message.FragmentWithheld(
                LATER, withheld().reason(), withheld().detail());
    }

    private static JsonNode read(String name) throws IOException {
        return Json.read(Files.readString(SharedData.root().resolve("events").resolve(name)), JsonNode.class);
    }

    private static void isGolden(Message message) throws IOException {
        String name = EventBridgeMessages.detailType(message);
        JsonNode written = Json.read(Json.write(message), JsonNode.class);
        assertThat(written).isEqualTo(read(name + ".json"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(read(name + ".schema.json"))
                        .validate(written))
                .isEmpty();
    }

    @Test
    void publishes_a_stored_segment_as_promised() throws IOException {
        isGolden(stored());
    }

    @Test
    void publishes_a_withheld_fragment_as_promised() throws IOException {
        isGolden(withheldMessage());
    }

    @Test
    void promises_every_reason_there_is() throws IOException {
        JsonNode reasons = read("FragmentWithheld.v1.schema.json").at("/properties/reason/enum");
        assertThat(reasons)
                .extracting(JsonNode::asText)
                .containsExactly(Arrays.stream(WithholdReason.values())
                        .map(reason -> Json.read(Json.write(reason), String.class))
                        .toArray(String[]::new));
    }

    @Test
    void lies_in_the_table_as_the_streams_envelope_shows() throws IOException {
        JsonNode records = read("envelopes/AnnounceFate.json").path("Records");
        isImage(
                records.get(0),
                new FateItem(new Fate.Stored(segment()), segment().expires().getEpochSecond()));
        isImage(
                records.get(1),
                new FateItem(
                        new Fate.Withheld(withheld()),
                        withheld().at().plus(Duration.ofDays(90)).getEpochSecond()));
    }

    @Test
    void publishes_that_a_plate_was_read_and_not_which() throws IOException {
        PlateRead read = plateRead();
        isGolden(new Message.ReadAdded(read.id(), read.camera(), read.at()));
        assertThat(Files.readString(SharedData.root().resolve("events/ReadAdded.v1.json")))
                .doesNotContain(read.text().characters());
    }

    @Test
    void lies_in_the_table_of_reads_as_the_streams_envelope_shows() throws IOException {
        JsonNode image = read("envelopes/AnnounceRead.json").at("/Records/0/dynamodb/NewImage");
        Map<String, AttributeValue> attributes = DynamoDbReads.SCHEMA.itemToMap(plateRead(), true);
        assertThat(image.propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(attributes.keySet());
        attributes.forEach((name, value) -> assertThat(
                        image.path(name).path(value.s() == null ? "N" : "S").asText())
                .as(name)
                .isEqualTo(value.s() == null ? value.n() : value.s()));
    }

    @Test
    void publishes_a_hit_and_its_steps_and_not_whose_plate_it_is() throws IOException {
        Raised raised = hit().raised();
        isGolden(new Message.HitRaised(
                raised.id(),
                raised.match().list(),
                raised.match().category(),
                raised.camera(),
                raised.at(),
                HitState.UNVERIFIED,
                raised.late(),
                raised.match().stale()));
        isGolden(new Message.HitChanged(
                raised.id(),
                raised.match().list(),
                raised.match().category(),
                raised.camera(),
                raised.at(),
                HitState.ORDERED,
                raised.late(),
                4,
                Optional.of(Examples.NOON.plus(Duration.ofMinutes(15))),
                Optional.of(3),
                Optional.of(HitNews.UNACKNOWLEDGED),
                Optional.of(Examples.NOON.minusSeconds(20)),
                Optional.of(Examples.NOON)));
        for (String name : List.of("HitRaised.v1.json", "HitChanged.v1.json")) {
            assertThat(Files.readString(SharedData.root().resolve("events").resolve(name)))
                    .doesNotContain(raised.match().listed().characters());
        }
    }

    @Test
    void promises_every_category_and_state_that_there_is() throws IOException {
        for (String name : List.of("HitRaised", "HitChanged")) {
            assertThat(read(name + ".v1.schema.json").at("/properties/category/enum"))
                    .extracting(JsonNode::asText)
                    .containsExactly(words(ListCategory.values()));
        }
        assertThat(read("HitChanged.v1.schema.json").at("/properties/state/enum"))
                .extracting(JsonNode::asText)
                .containsExactly(words(HitState.values()));
    }

    private static String[] words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> Json.read(Json.write(constant), String.class))
                .toArray(String[]::new);
    }

    @Test
    void lies_in_the_table_of_hits_as_the_streams_envelope_shows() throws IOException {
        JsonNode image = read("envelopes/AnnounceHit.json").at("/Records/0/dynamodb/NewImage");
        Map<String, AttributeValue> attributes = DynamoDbHits.SCHEMA.itemToMap(hit(), true);
        attributes.forEach((name, value) -> assertThat(
                        image.path(name).path(value.s() == null ? "N" : "S").asText())
                .as(name)
                .isEqualTo(value.s() == null ? value.n() : value.s()));
        assertThat(image.propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(attributes.keySet());
    }

    private static HitRecord hit() {
        PlateRead read = plateRead();
        EntryId entry = new EntryId("0123456789abcdef0123456789abcdef");
        HotListMatch match = Matches.match(read, Matches.STOLEN, entry, ListCategory.STOLEN_VEHICLE);
        HitId id = HitPassages.NONE.telling(HitPassages.seen(read, match), match);
        return HitRecord.fresh(Raised.of(id, read, match, Matches.limits(), Examples.NOON.plusSeconds(1)));
    }

    private static PlateRead plateRead() {
        return PlateRead.of(
                Plates.camera(new CameraId("third-avenue-alpr")),
                Plates.reading("7ABC123", Examples.NOON, "read 1", Optional.empty()),
                Plates.picture(),
                RETENTION);
    }

    private static void isImage(JsonNode record, FateItem item) {
        Map<String, AttributeValue> attributes = FateItems.SCHEMA.itemToMap(item, true);
        JsonNode image = record.at("/dynamodb/NewImage");
        assertThat(image.propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(attributes.keySet());
        attributes.forEach((name, value) -> assertThat(
                        image.path(name).path(value.s() == null ? "N" : "S").asText())
                .as(name)
                .isEqualTo(value.s() == null ? value.n() : value.s()));
        assertThat(record.at("/dynamodb/Keys/camera/S").asText()).isEqualTo("third-avenue");
    }
}
