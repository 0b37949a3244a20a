package casement.clips;

import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.video.PictureSize;
import casement.domain.video.Sections;
import casement.domain.video.Segment;
import casement.domain.video.Span;
import casement.domain.video.TimedFrame;
import casement.domain.video.VideoFrames;
import casement.domain.video.Watermark;
import casement.testkit.Examples;
import casement.vision.Encoder;
import casement.vision.NativeWatermarking;
import casement.vision.StoredFrames;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code scripts/bench watermark}: what a watermark and what a still picture take of a processor, in videos that are given. */
final class WatermarkBench {
    private static final int ROUNDS = 3;

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final StoredFrames frames = new StoredFrames(1);
    private final NativeWatermarking watermarking = new NativeWatermarking(Encoder.OPENH264, 2);
    private final List<Segment> segments;
    private final List<Sections> recorded;

    private WatermarkBench(Path video) {
        ClipDesk desk = new ClipDesk();
        Camera camera = Examples.camera(new CameraId("camera"), CameraClass.CCTV);
        Instant from = Examples.NOON.minus(Duration.ofHours(1));
        Footage.of(video).record(camera, from, desk.segments);
        AuditReceipt receipt = desk.receipt();
        segments = desk.segments.during(receipt, camera.id(), new Span(from, Examples.NOON));
        recorded = segments.stream()
                .map(segment -> new Sections(
                        desk.segments.fetch(receipt, segment.init()), desk.segments.fetch(receipt, segment.media())))
                .toList();
    }

    /** {@code VIDEO...}: H.264 without reordering. */
    public static void main(String[] videos) throws VideoFrames.UnreadableVideo {
        for (String video : videos) {
            new WatermarkBench(Path.of(video)).measure(Path.of(video));
        }
    }

    private void measure(Path video) throws VideoFrames.UnreadableVideo {
        PictureSize size = segments.getFirst().size();
        double seconds = segments.stream().mapToLong(Segment::durationMillis).sum() / 1e3;
        double points = (double) size.width()
                * size.height()
                * segments.stream().mapToInt(Segment::frames).sum();
        List<Double> marked = new ArrayList<>();
        List<Double> stills = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            marked.add(marking(size));
            stills.add(stills());
        }
        double took = median(marked);
        System.out.printf(
                "%s, %s: a watermark at %.1f million points a second of a processor, %.2f times the video's pace; a still in %.0f ms%n",
                video.getFileName(), size, points / took / 1e6, seconds / took, median(stills) * 1e3 / segments.size());
    }

    private double marking(PictureSize size) throws VideoFrames.UnreadableVideo {
        long begun = machine.getProcessCpuTime();
        Watermark watermark = WatermarkText.of(size, List.of("Third Avenue 12 · copy 3", "Dora Day"));
        for (Sections segment : recorded) {
            watermarking.mark(segment, watermark);
        }
        return (machine.getProcessCpuTime() - begun) / 1e9;
    }

    /** Of each segment's first picture. */
    private double stills() throws VideoFrames.UnreadableVideo {
        long begun = machine.getProcessCpuTime();
        for (Sections segment : recorded) {
            List<TimedFrame> seen = new ArrayList<>();
            frames.show(segment, new VideoFrames.Viewer() {
                @Override
                public Instant next() {
                    return seen.isEmpty() ? Instant.MIN : Instant.MAX;
                }

                @Override
                public void see(TimedFrame picture) {
                    seen.add(picture);
                }
            });
            Optional.of(seen.getFirst()).map(TimedFrame::frame).ifPresent(frames::jpeg);
        }
        return (machine.getProcessCpuTime() - begun) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
