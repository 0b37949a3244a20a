package casement.plates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Movement;
import casement.domain.camera.PlateReading;
import casement.domain.message.Message;
import casement.domain.plate.AlprSegment;
import casement.domain.plate.AlprSegments;
import casement.domain.plate.PictureBox;
import casement.domain.plate.PlatePassage;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateReader;
import casement.domain.plate.PlateText;
import casement.domain.plate.SpottedPlate;
import casement.domain.plate.UnreadPlace;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.Frame;
import casement.domain.video.Sections;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.domain.video.TimedFrame;
import casement.domain.video.VideoFrames;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryPassages;
import casement.testkit.memory.MemoryReadPictures;
import casement.testkit.memory.MemoryReads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadPlatesTest {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
    private static final Movement TO_THE_RIGHT = new Movement(4, 0);
    private static final Frame FRAME = new Frame(2, 2, new byte[12]);

    private final MemoryCameras cameras = new MemoryCameras();
    private final MemoryReadPictures pictures = new MemoryReadPictures();
    private final MemoryReads reads = new MemoryReads(Examples.retention(360), MovableClock.atNoon());
    private final MemoryPassages passages = new MemoryPassages();
    private final List<UnreadPlace> unread = new ArrayList<>();
    private final List<AlprSegment> fetched = new ArrayList<>();
    private final AlprSegments segments = segment -> {
        fetched.add(segment);
        return new Sections(new byte[0], new byte[0]);
    };

    /** Says of each picture that it shows these plates. */
    private final List<String> shown = new ArrayList<>(List.of("8ABC123"));

    private final ReadPlates readPlates = new ReadPlates(
            cameras,
            segments,
            new Frames(),
            new Reader(),
            pictures,
            passages,
            reads,
            () -> unread,
            Examples.retention(360));

    /** One picture a segment, taken a second after it begins. */
    private static final class Frames implements VideoFrames {
        @Override
        public void show(Sections segment, Viewer viewer) {
            viewer.see(new TimedFrame(Examples.NOON.plusSeconds(1), FRAME));
        }

        @Override
        public byte[] jpeg(Frame frame) {
            return JPEG;
        }
    }

    private final class Reader implements PlateReader {
        @Override
        public List<SpottedPlate> read(Frame picture) {
            return shown.stream().map(ReadPlatesTest::spotted).toList();
        }

        @Override
        public Watch watch() {
            List<PlatePassage> passages = new ArrayList<>();
            return new Watch() {
                @Override
                public Instant next() {
                    return Instant.MIN;
                }

                @Override
                public List<PlatePassage> see(Frame frame, Instant at) {
                    read(frame)
                            .forEach(plate ->
                                    passages.add(new PlatePassage(plate, 1, 1, at, at, TO_THE_RIGHT, at, frame)));
                    return List.of();
                }

                @Override
                public List<PlatePassage> end() {
                    return passages;
                }
            };
        }
    }

    private static SpottedPlate spotted(String plate) {
        return new SpottedPlate(
                PlateText.of(plate), 0.9, List.of(), List.of(), List.of(), new PictureBox(0.1, 0.1, 0.5, 0.2), 120);
    }

    private Message.SegmentStored stored(CameraClass cameraClass, CameraClass segmentClass) {
        Camera camera = Examples.recording(cameraClass);
        cameras.add(camera);
        return stored(camera, segmentClass);
    }

    private static Message.SegmentStored stored(Camera camera, CameraClass segmentClass) {
        StoredObject object = new StoredObject("alpr/x", 1, Sha256.of(new byte[1]));
        FragmentRef ref = new FragmentRef(camera.id(), new FragmentNumber("1".repeat(47)), Examples.NOON);
        return new Message.SegmentStored(ref, segmentClass, 1, Examples.NOON, 2_000, object, object);
    }

    @Test
    @Clause("CA-SB34-3")
    void looks_into_nothing_that_was_recorded_before_plate_reading_was_switched_on() throws Exception {
        Camera camera = Examples.notYetReading();
        cameras.add(camera);
        assertThat(readPlates.read(stored(camera, CameraClass.ALPR))).isZero();

        PlateReading later = new PlateReading("2026-03-17", Examples.NOON.plusSeconds(1));
        cameras.replace(camera.withPlateReading(later));
        assertThat(readPlates.read(stored(camera, CameraClass.ALPR))).isZero();
        assertThat(fetched).isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-15")
    void stores_a_read_with_picture_time_and_place_for_each_passage() throws Exception {
        shown.add("7XYZ456");
        Message.SegmentStored segment = stored(CameraClass.ALPR, CameraClass.ALPR);
        assertThat(readPlates.read(segment)).isEqualTo(2);
        assertThat(reads.all()).hasSize(2).allSatisfy(read -> {
            assertThat(read.camera()).isEqualTo(segment.fragment().camera());
            assertThat(read.at()).isEqualTo(Examples.NOON.plusSeconds(1));
            assertThat(read.picture().bytes()).isEqualTo(JPEG.length);
        });
    }

    @Test
    void says_where_the_vehicle_went_when_it_is_known_where_the_camera_looks() throws Exception {
        Camera southwards = Examples.lookingSouth(CameraClass.ALPR);
        cameras.add(southwards);
        readPlates.read(stored(southwards, CameraClass.ALPR));
        assertThat(reads.all())
                .singleElement()
                .satisfies(read -> assertThat(read.directionDegrees()).hasValue(270));
    }

    @Test
    @Clause("SEA-CCTV-8")
    void reads_nothing_in_a_segment_of_a_camera_that_is_not_of_class_alpr() {
        for (CameraClass other : List.of(CameraClass.CCTV, CameraClass.RECORDED_ONLY)) {
            Message.SegmentStored segment = stored(other, CameraClass.ALPR);
            assertThatThrownBy(() -> readPlates.read(segment))
                    .isInstanceOfSatisfying(
                            Fault.Refused.class,
                            refused -> assertThat(refused.clause()).isEqualTo("SEA-CCTV-8"));
        }
        assertThat(fetched).isEmpty();
        assertThat(reads.all()).isEmpty();
    }

    @Test
    @Clause("SEA-CCTV-8")
    void reads_nothing_in_what_a_camera_recorded_before_it_became_an_alpr_camera() {
        Message.SegmentStored segment = stored(CameraClass.ALPR, CameraClass.CCTV);
        assertThatThrownBy(() -> readPlates.read(segment)).isInstanceOf(Fault.Refused.class);
        assertThat(fetched).isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-3")
    void reads_nothing_at_a_place_or_time_that_a_governing_document_leaves_out() throws Exception {
        Message.SegmentStored segment = stored(CameraClass.ALPR, CameraClass.ALPR);
        Instant start = segment.start();
        for (Instant from : List.of(start.minusSeconds(60), start.plusSeconds(1))) {
            unread.clear();
            unread.add(unreadPlace(segment, Optional.of(from), Optional.of(start.plusSeconds(60))));
            assertThat(readPlates.read(segment)).isZero();
        }
        assertThat(fetched).isEmpty();
        unread.clear();
        unread.add(unreadPlace(segment, Optional.empty(), Optional.of(start)));
        assertThat(readPlates.read(segment)).isEqualTo(1);
    }

    private static UnreadPlace unreadPlace(
            Message.SegmentStored segment, Optional<Instant> from, Optional<Instant> until) {
        return new UnreadPlace(
                "SJ-ALPR-3",
                "No plates around an assembly.",
                Set.of(segment.fragment().camera()),
                Set.of(),
                List.of(),
                from,
                until);
    }

    @Test
    void stores_nothing_twice_when_a_segment_is_announced_again() throws Exception {
        Message.SegmentStored segment = stored(CameraClass.ALPR, CameraClass.ALPR);
        readPlates.read(segment);
        readPlates.read(segment);
        assertThat(reads.all()).hasSize(1);
        assertThat(pictures.count()).isEqualTo(1);
    }

    @Test
    void takes_up_where_it_was_when_the_store_failed_after_the_first_of_two_reads() throws Exception {
        shown.add("7XYZ456");
        Message.SegmentStored segment = stored(CameraClass.ALPR, CameraClass.ALPR);
        for (FaultSwitch.Mode mode : List.of(FaultSwitch.Mode.FAILS, FaultSwitch.Mode.PERSISTS_BUT_FAILS)) {
            for (int worked = 3; worked >= 0; worked--) {
                reads.faults.next(
                        Collections.nCopies(worked, FaultSwitch.Mode.WORKS).toArray(FaultSwitch.Mode[]::new));
                reads.faults.next(mode);
                assertThat(catchThrowable(() -> readPlates.read(segment)))
                        .satisfiesAnyOf(
                                none -> assertThat(none).isNull(),
                                failed -> assertThat(failed).isInstanceOf(Fault.Unavailable.class));
                reads.faults.always(FaultSwitch.Mode.WORKS);
            }
        }
        readPlates.read(segment);
        assertThat(reads.all())
                .extracting(PlateRead::text)
                .containsExactlyInAnyOrder(PlateText.of("8ABC123"), PlateText.of("7XYZ456"));
    }

    @Test
    void takes_a_vehicle_that_still_stands_there_in_the_next_segment_for_the_same_passage() throws Exception {
        Message.SegmentStored first = stored(CameraClass.ALPR, CameraClass.ALPR);
        readPlates.read(first);
        shown.set(0, "BABC123");
        Camera camera = cameras.find(first.fragment().camera()).orElseThrow();
        readPlates.read(stored(camera, CameraClass.ALPR));
        assertThat(reads.all()).extracting(PlateRead::text).isEqualTo(List.of(PlateText.of("8ABC123")));
    }
}
