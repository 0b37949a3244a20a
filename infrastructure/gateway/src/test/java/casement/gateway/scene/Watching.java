package casement.gateway.scene;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.masking.FragmentMasker;
import casement.domain.masking.Unmaskable;
import casement.domain.message.Message;
import casement.domain.plate.AlprSegments;
import casement.domain.plate.PictureBox;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateReader;
import casement.domain.video.FragmentRef;
import casement.domain.video.Sections;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import casement.domain.video.VideoFrames;
import casement.plates.ReadPlates;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryPassages;
import casement.testkit.memory.MemoryReadPictures;
import casement.testkit.memory.MemoryReads;
import java.awt.geom.Point2D;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plates room before films: each film is what one camera recorded, segment after segment, with stores in memory. */
final class Watching {
    private static final StoredObject OBJECT = new StoredObject("alpr/film", 1, Sha256.of(new byte[1]));
    /** A read belongs to the plate that was so near, in widths of its number. */
    private static final double NEAR = 0.8;

    private final FragmentMasker masker;
    private final MemoryCameras cameras = new MemoryCameras();
    private final MemoryReads reads = new MemoryReads(Examples.retention(28), MovableClock.atNoon());
    private final Map<FragmentRef, Sections> stored = new HashMap<>();
    private final ReadPlates readPlates;
    private long cpuNanos;
    private double seconds;

    /**
     * What was read of a film.
     *
     * @param strangers reads of no plate that was there
     */
    record Result(List<PassageScore.Outcome> outcomes, List<String> strangers) {}

    Watching(FragmentMasker masker, VideoFrames frames, PlateReader reader) {
        this.masker = masker;
        AlprSegments segments = segment ->
                Optional.ofNullable(stored.get(segment.stored().fragment())).orElseThrow();
        this.readPlates = new ReadPlates(
                cameras,
                segments,
                frames,
                reader,
                new MemoryReadPictures(),
                new MemoryPassages(),
                reads,
                List::of,
                Examples.retention(28));
    }

    Result watch(Film film) throws Unmaskable, VideoFrames.UnreadableVideo {
        Camera camera = Examples.recording(CameraClass.ALPR);
        cameras.add(camera);
        for (Recording.Stored segment : Recording.of(film, camera.id(), Examples.NOON, masker)) {
            stored.put(segment.ref(), segment.sections());
            long before = cpu();
            readPlates.read(new Message.SegmentStored(
                    segment.ref(),
                    CameraClass.ALPR,
                    1,
                    segment.ref().start(),
                    segment.durationMillis(),
                    OBJECT,
                    OBJECT));
            cpuNanos += cpu() - before;
            seconds += segment.durationMillis() / 1e3;
            stored.clear();
        }
        return result(
                film,
                reads.all().stream()
                        .filter(read -> read.camera().equals(camera.id()))
                        .sorted(Comparator.comparing(PlateRead::at))
                        .toList());
    }

    /** Of video, for a second of one core's work; drawing and encoding not counted. */
    double secondsPerCpuSecond() {
        return seconds / (cpuNanos / 1e9);
    }

    double seconds() {
        return seconds;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Result result(Film film, List<PlateRead> reads) {
        Map<Passage, List<String>> of = new HashMap<>();
        List<String> strangers = new ArrayList<>();
        for (PlateRead read : reads) {
            List<String> where = film.passages().stream()
                    .filter(passage -> widthsOff(passage, read) < NEAR)
                    .min(Comparator.comparingDouble(passage -> widthsOff(passage, read)))
                    .map(passage -> of.computeIfAbsent(passage, none -> new ArrayList<>()))
                    .orElse(strangers);
            where.add(read.text().characters());
        }
        return new Result(
                film.passages().stream()
                        .map(passage -> new PassageScore.Outcome(passage, of.getOrDefault(passage, List.of())))
                        .toList(),
                strangers);
    }

    private static double widthsOff(Passage passage, PlateRead read) {
        PictureBox box = read.plateBox().orElseThrow();
        Point2D plate =
                passage.platePlace(Duration.between(Examples.NOON, read.at()).toMillis() / 1e3);
        return plate.distance(
                        (box.left() + box.width() / 2) * TestScene.WIDTH,
                        (box.top() + box.height() / 2) * TestScene.HEIGHT)
                / passage.numberPixels();
    }
}
