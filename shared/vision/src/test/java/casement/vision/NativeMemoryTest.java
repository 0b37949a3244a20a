package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.masking.Cover;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What native code takes it gives back, whether a fragment is masked or withheld. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "resident memory is read from /proc")
class NativeMemoryTest {
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 160;
    private static final long MOST_GROWTH_KIB = 48 * 1024;
    private static final PictureSize SMALL = new PictureSize(320, 180);
    private static final Cover WINDOW = new Cover.Areas(List.of(Shapes.WINDOW), 4);

    @Test
    void stays_the_same_size_when_many_fragments_pass() throws IOException {
        RawFragment good = Tiny.clip(320, 180, 6).whole();
        RawFragment broken = brokenAtTheEnd();
        NativeMasker masker = new NativeMasker(Encoder.OPENH264, 2);
        DecodingChecker checker = new DecodingChecker(2);
        run(masker, checker, List.of(good, broken), WARM_UP);
        long before = residentKib();
        run(masker, checker, List.of(good, broken), ROUNDS);
        assertThat(residentKib() - before).isLessThan(MOST_GROWTH_KIB);
    }

    private static void run(NativeMasker masker, DecodingChecker checker, List<RawFragment> fragments, int rounds) {
        for (int i = 0; i < rounds; i++) {
            for (RawFragment fragment : fragments) {
                try {
                    MaskedVideo video = masker.mask(fragment, SMALL, WINDOW);
                    checker.check(video, WINDOW);
                    checker.check(video, new Cover.WholeFrame());
                } catch (Unmaskable expected) {
                    assertThat(expected.reason()).isNotNull();
                }
            }
        }
    }

    private static RawFragment brokenAtTheEnd() {
        Clip clip = Tiny.clip(320, 180, 6);
        List<Clip.Sample> samples = new java.util.ArrayList<>(clip.samples());
        byte[] last = samples.removeLast().bytes().clone();
        java.util.Arrays.fill(last, 4, last.length, (byte) 0x41);
        samples.add(new Clip.Sample(500, false, last));
        return clip.withSamples(samples).whole();
    }

    private static long residentKib() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst()
                .orElseThrow();
    }
}
