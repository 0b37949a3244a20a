package casement.clips;

import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.evidence.RecordedSections;
import casement.domain.masking.MaskProof;
import casement.domain.masking.MaskedFragment;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.MotionlessHour;
import casement.domain.video.PictureSize;
import casement.domain.video.Segment;
import casement.domain.video.Segments;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import casement.domain.video.StoredObject;
import casement.domain.video.WithheldFragment;
import casement.testkit.Examples;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A recording in a folder: a test picture of ffmpeg's, in segments of two seconds, 4 Mbit/s. Only what cutting asks for is there. */
final class FolderRecording implements Segments, RecordedSections {
    private static final String INIT = "init.mp4";
    private static final String LIST = "list.m3u8";
    private static final int FRAMES_A_SECOND = 15;
    private static final int TICKS_A_SECOND = 90_000;
    private static final Instant BEGUN = Examples.NOON.truncatedTo(ChronoUnit.SECONDS);

    private final Path folder;
    private final List<Segment> segments;

    private FolderRecording(Path folder, List<Segment> segments) {
        this.folder = folder;
        this.segments = segments;
    }

    static void make(Path folder, int minutes) throws IOException {
        Files.createDirectories(folder);
        Path seconds = folder.resolve("seconds.mp4");
        String rate = "4M";
        Programs.ran(
                "ffmpeg",
                "-v",
                "error",
                "-y",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=1280x720:rate=" + FRAMES_A_SECOND + ",noise=alls=40:allf=t",
                "-t",
                "20",
                "-c:v",
                "libx264",
                "-preset",
                "veryfast",
                "-bf",
                "0",
                "-pix_fmt",
                "yuv420p",
                "-g",
                Integer.toString(2 * FRAMES_A_SECOND),
                "-sc_threshold",
                "0",
                "-b:v",
                rate,
                "-maxrate",
                rate,
                "-bufsize",
                rate,
                seconds.toString());
        Programs.ran(
                "ffmpeg",
                "-v",
                "error",
                "-y",
                "-stream_loop",
                "-1",
                "-i",
                seconds.toString(),
                "-t",
                Integer.toString(minutes * 60),
                "-c",
                "copy",
                "-f",
                "hls",
                "-hls_time",
                "2",
                "-hls_list_size",
                "0",
                "-hls_segment_type",
                "fmp4",
                "-hls_segment_options",
                "video_track_timescale=" + TICKS_A_SECOND,
                "-hls_fmp4_init_filename",
                INIT,
                "-hls_segment_filename",
                folder.resolve("%05d.m4s").toString(),
                folder.resolve(LIST).toString());
        for (String name : names(folder)) {
            Path section = folder.resolve(name);
            Files.write(
                    section,
                    DecodeTimes.earlier(Files.readAllBytes(section), -BEGUN.getEpochSecond() * TICKS_A_SECOND));
        }
    }

    /** One file of all of it, which ffmpeg can read. */
    static Path joined(Path folder, Path into) throws IOException {
        try (OutputStream out = Files.newOutputStream(into)) {
            Files.copy(folder.resolve(INIT), out);
            for (String name : names(folder)) {
                Files.copy(folder.resolve(name), out);
            }
        }
        return into;
    }

    private static List<String> names(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(LIST)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    static FolderRecording of(Path folder, Camera camera) throws IOException {
        List<Segment> segments = new ArrayList<>();
        StoredObject init = stored(folder, INIT);
        Instant start = BEGUN;
        for (String line : Files.readAllLines(folder.resolve(LIST))) {
            if (line.startsWith("#EXTINF:")) {
                double seconds =
                        Double.parseDouble(line.substring("#EXTINF:".length()).replace(",", ""));
                StoredObject media = stored(folder, "%05d.m4s".formatted(segments.size()));
                segments.add(segment(camera, segments.size() + 1, start, Math.round(seconds * 1000), init, media));
                start = segments.getLast().end();
            }
        }
        return new FolderRecording(folder, segments);
    }

    private static Segment segment(
            Camera camera, int number, Instant start, long millis, StoredObject init, StoredObject media) {
        int frames = (int) (millis * FRAMES_A_SECOND / 1000);
        FragmentRef ref = Examples.fragment(camera.id(), start, 0);
        return new Segment(
                ref,
                camera.cameraClass(),
                number,
                "Third Avenue",
                PresetId.HOME,
                start,
                millis,
                new PictureSize(1280, 720),
                frames,
                "avc1.64001f",
                init,
                media,
                new MaskProof(1, "areas", "none: a test picture", frames, frames, 0, media.digest()),
                true,
                start.plus(Duration.ofDays(28)));
    }

    private static StoredObject stored(Path folder, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        return new StoredObject(name, bytes.length, Sha256.of(bytes));
    }

    Instant begun() {
        return BEGUN;
    }

    @Override
    public List<Segment> during(AuditReceipt receipt, CameraId camera, Span span) {
        return segments.stream().filter(segment -> segment.overlaps(span)).toList();
    }

    @Override
    public List<WithheldFragment> motionless(AuditReceipt receipt, CameraId camera, Span span) {
        return List.of();
    }

    @Override
    public List<MotionlessHour> motionlessHours(AuditReceipt receipt, CameraId camera, Span span) {
        return List.of();
    }

    /** Checked, as the store of recordings does. */
    @Override
    public byte[] fetch(AuditReceipt receipt, StoredObject section) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(section.key()));
            if (!Sha256.of(bytes).equals(section.digest())) {
                throw new IllegalStateException(section.key() + " is not what was stored");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Fate append(Camera camera, MaskedFragment fragment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Fate withhold(WithheldFragment fragment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Fate> fate(FragmentRef ref) {
        throw new UnsupportedOperationException();
    }

    @Override
    public URI open(AuditReceipt receipt, StoredObject object, Duration validity) {
        throw new UnsupportedOperationException();
    }
}
