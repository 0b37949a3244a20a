package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import casement.conformance.Clause;
import casement.domain.masking.Cover;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damages real fragments at random, from a fixed seed: what comes out is withheld, or covered and proven. */
@Clause("SEA-CCTV-10")
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("casement.fuzz.rounds", 300);
    private static final PictureSize SMALL = new PictureSize(320, 180);
    private static final Cover WINDOW = new Cover.Areas(List.of(Shapes.WINDOW), 8);

    private final NativeMasker masker = new NativeMasker(Encoder.OPENH264, 2);
    private final DecodingChecker checker = new DecodingChecker(2);

    @Test
    void gives_out_nothing_clear_and_never_hangs_when_fragments_are_damaged() {
        List<byte[]> fragments = List.of(
                Clip.resource("bframes.mp4").whole().mkv(),
                Clip.resource("with-audio.mp4").whole().mkv(),
                Tiny.withParametersInBand(Tiny.clip(320, 180, 6)).whole().mkv());
        Random random = new Random(4);
        int masked = 0;
        int withheld = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(fragments.get(round % fragments.size()), random);
            boolean came = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> comesThrough(damaged));
            masked += came ? 1 : 0;
            withheld += came ? 0 : 1;
        }
        assertThat(withheld).as("withheld of %d", ROUNDS).isGreaterThan(ROUNDS / 4);
        assertThat(masked + withheld).isEqualTo(ROUNDS);
    }

    private boolean comesThrough(byte[] mkv) {
        RawFragment like = Clip.resource("bframes.mp4").whole();
        RawFragment fragment = new RawFragment(like.ref(), like.preset(), mkv);
        try {
            MaskedVideo video = masker.mask(fragment, SMALL, WINDOW);
            checker.check(video, WINDOW);
            NativeMaskerTest.Inside.requireFill(Seen.of(video), Shapes.WINDOW, 40);
            return true;
        } catch (Unmaskable e) {
            assertThat(e.reason()).isNotNull();
            return false;
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int places = 1 + random.nextInt(6);
        for (int i = 0; i < places; i++) {
            int reach = random.nextBoolean() ? Math.min(600, bytes.length) : bytes.length;
            int at = random.nextInt(reach);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt();
                case 2 -> {
                    int length = Math.min(random.nextInt(64), bytes.length - at);
                    java.util.Arrays.fill(bytes, at, at + length, (byte) random.nextInt());
                }
                default -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(200), bytes.length - Math.max(at, from));
                    System.arraycopy(whole, from, bytes, at, length);
                }
            }
        }
        return random.nextInt(8) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
