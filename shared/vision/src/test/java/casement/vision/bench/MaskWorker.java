package casement.vision.bench;

import casement.domain.masking.Cover;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.json.Json;
import casement.vision.Clip;
import casement.vision.DecodingChecker;
import casement.vision.Encoder;
import casement.vision.NativeMasker;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One process that masks a file's fragments, as a warm function does, and says what that took. */
final class MaskWorker {
    private static final int THREADS = 2;

    /**
     * What it took.
     *
     * @param maskCpuMillis and the others: per picture, except {@code wallMillis}, the median for a fragment with its proof
     */
    record Report(int pictures, double maskCpuMillis, double checkCpuMillis, double wallMillis, double peakMegabytes) {}

    private MaskWorker() {}

    /** Arguments: encoder, file, how often the file is masked to warm up. */
    public static void main(String[] arguments) throws IOException, Unmaskable {
        Clip clip = Clip.of(Path.of(arguments[1]));
        PictureSize size = new PictureSize(clip.width(), clip.height());
        NativeMasker masker = new NativeMasker(Encoder.named(arguments[0]), THREADS);
        DecodingChecker checker = new DecodingChecker(THREADS);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            for (RawFragment fragment : clip.fragments()) {
                checker.check(masker.mask(fragment, size, Boxes.COVER), Boxes.COVER);
            }
        }
        System.out.println(Json.write(measure(clip, size, masker, checker)));
    }

    private static Report measure(Clip clip, PictureSize size, NativeMasker masker, DecodingChecker checker)
            throws Unmaskable, IOException {
        List<Double> walls = new ArrayList<>();
        int pictures = 0;
        long maskNanos = 0;
        long checkNanos = 0;
        Cover cover = Boxes.COVER;
        for (RawFragment fragment : clip.fragments()) {
            long began = System.nanoTime();
            long cpu = cpuNanos();
            MaskedVideo video = masker.mask(fragment, size, cover);
            long masked = cpuNanos();
            checker.check(video, cover);
            checkNanos += cpuNanos() - masked;
            maskNanos += masked - cpu;
            walls.add((System.nanoTime() - began) / 1e6);
            pictures += video.frames();
        }
        Collections.sort(walls);
        return new Report(
                pictures,
                maskNanos / 1e6 / pictures,
                checkNanos / 1e6 / pictures,
                walls.get(walls.size() / 2),
                peakKib() / 1024.0);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long peakKib() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst()
                .orElse(0);
    }
}
