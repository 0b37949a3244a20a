package casement.sightings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Movement;
import casement.domain.message.Message;
import casement.domain.plate.PictureBox;
import casement.domain.vehicle.BodyType;
import casement.domain.vehicle.BodyTypes;
import casement.domain.vehicle.Colour;
import casement.domain.vehicle.ObjectKind;
import casement.domain.vehicle.ObjectRecogniser;
import casement.domain.vehicle.Observation;
import casement.domain.vehicle.ObservedSegment;
import casement.domain.vehicle.SeenColour;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.Frame;
import casement.domain.video.Sections;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.domain.video.TimedFrame;
import casement.domain.video.VideoFrames;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemorySightings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecogniseObjectsTest {
    private static final Observation BLUE_VEHICLE = new Observation(
            Examples.NOON.plusSeconds(1),
            ObjectKind.VEHICLE,
            Optional.empty(),
            Optional.of(new SeenColour(Colour.BLUE, 0.8)),
            new Movement(4, 0),
            new PictureBox(0.5, 0, 0.5, 1),
            new Frame(2, 2, new byte[12]));

    private BodyTypes bodyTypes = BodyTypes.UNKNOWN;
    private final MemoryCameras cameras = new MemoryCameras();
    private final MemorySightings sightings = new MemorySightings(Examples.retention(28), MovableClock.atNoon());
    private final List<ObservedSegment> fetched = new ArrayList<>();
    private final List<Frame> cut = new ArrayList<>();

    private final RecogniseObjects recogniseObjects = new RecogniseObjects(
            cameras,
            segment -> {
                fetched.add(segment);
                return new Sections(new byte[0], new byte[0]);
            },
            new OneFrame(),
            Seeing::new,
            picture -> bodyTypes.of(picture),
            sightings,
            Examples.retention(28));

    private final class OneFrame implements VideoFrames {
        @Override
        public void show(Sections segment, Viewer viewer) {
            viewer.see(new TimedFrame(Examples.NOON.plusSeconds(1), new Frame(2, 2, new byte[12])));
        }

        @Override
        public byte[] jpeg(Frame frame) {
            cut.add(frame);
            return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
        }
    }

    /** Sees a blue vehicle in each picture. */
    private static final class Seeing implements ObjectRecogniser.Watch {
        private final List<Observation> seen = new ArrayList<>();

        @Override
        public Instant next() {
            return Instant.MIN;
        }

        @Override
        public void see(TimedFrame picture) {
            seen.add(BLUE_VEHICLE);
        }

        @Override
        public List<Observation> end() {
            return seen;
        }
    }

    private Message.SegmentStored stored(CameraClass cameraClass, CameraClass segmentClass) {
        return stored(Examples.recording(cameraClass), segmentClass);
    }

    private Message.SegmentStored stored(Camera camera, CameraClass segmentClass) {
        cameras.add(camera);
        StoredObject object = new StoredObject("cctv/x", 1, Sha256.of(new byte[1]));
        FragmentRef ref = new FragmentRef(camera.id(), new FragmentNumber("1".repeat(47)), Examples.NOON);
        return new Message.SegmentStored(ref, segmentClass, 1, Examples.NOON, 2_000, object, object);
    }

    @Test
    @Clause("SEA-CCTV-6")
    void writes_down_what_moved_through_a_segment_of_a_street_camera_once() throws Exception {
        Message.SegmentStored segment = stored(CameraClass.CCTV, CameraClass.CCTV);
        assertThat(recogniseObjects.recognise(segment)).isEqualTo(1);
        assertThat(recogniseObjects.recognise(segment)).isEqualTo(1);
        assertThat(sightings.all()).singleElement().satisfies(sighting -> {
            assertThat(sighting.kind()).isEqualTo(ObjectKind.VEHICLE);
            assertThat(sighting.colour()).contains(new SeenColour(Colour.BLUE, 0.8));
            assertThat(sighting.camera()).isEqualTo(segment.fragment().camera());
        });
    }

    @Test
    void says_where_it_went_when_it_is_known_where_the_camera_looks() throws Exception {
        recogniseObjects.recognise(stored(Examples.lookingSouth(CameraClass.CCTV), CameraClass.CCTV));
        assertThat(sightings.all())
                .singleElement()
                .satisfies(sighting -> assertThat(sighting.directionDegrees()).hasValue(270));
    }

    @Test
    void makes_no_picture_of_a_vehicle_unless_its_body_type_is_asked_for() throws Exception {
        recogniseObjects.recognise(stored(CameraClass.CCTV, CameraClass.CCTV));
        assertThat(cut).isEmpty();
        assertThat(sightings.all())
                .singleElement()
                .satisfies(sighting -> assertThat(sighting.bodyType()).isEmpty());
    }

    @Test
    void shows_the_vehicle_alone_to_who_tells_its_body_type() throws Exception {
        bodyTypes = picture -> {
            assertThat(picture.get()).isNotEmpty();
            return Optional.of(BodyType.PICKUP);
        };
        recogniseObjects.recognise(stored(CameraClass.CCTV, CameraClass.CCTV));
        assertThat(cut).singleElement().satisfies(vehicle -> {
            assertThat(vehicle.width()).isEqualTo(1);
            assertThat(vehicle.height()).isEqualTo(2);
        });
        assertThat(sightings.all())
                .singleElement()
                .satisfies(sighting -> assertThat(sighting.bodyType()).contains(BodyType.PICKUP));
    }

    @Test
    void comes_again_when_the_body_type_cannot_be_told_now() {
        bodyTypes = picture -> {
            throw new Fault.Unavailable("not now", new IllegalStateException("test"));
        };
        Message.SegmentStored segment = stored(CameraClass.CCTV, CameraClass.CCTV);
        assertThatThrownBy(() -> recogniseObjects.recognise(segment)).isInstanceOf(Fault.Unavailable.class);
        assertThat(sightings.all()).isEmpty();
    }

    @Test
    @Clause("SCH-6")
    void looks_at_nothing_that_a_recorded_only_camera_recorded() {
        for (CameraClass recorded : CameraClass.values()) {
            Message.SegmentStored segment = stored(CameraClass.RECORDED_ONLY, recorded);
            assertThatThrownBy(() -> recogniseObjects.recognise(segment)).isInstanceOf(Fault.Refused.class);
        }
        assertThat(fetched).isEmpty();
        assertThat(sightings.all()).isEmpty();
    }

    @Test
    void looks_at_no_segment_of_another_class_than_street_video() {
        Message.SegmentStored segment = stored(CameraClass.CCTV, CameraClass.ALPR);
        assertThatThrownBy(() -> recogniseObjects.recognise(segment)).isInstanceOf(Fault.Refused.class);
        assertThat(fetched).isEmpty();
    }
}
