package casement.ebml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Damaged and invented streams: read or refused, never anything else, and soon. */
class MatroskaFuzzTest {
    private static final int ROUNDS = 30_000;
    private static final byte[] SEED = seed();

    @Test
    void reads_or_refuses_mutated_streams() {
        Random random = new Random(20261122);
        long refused = 0;
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] input = mutated(SEED, random);
            refused += refuses(input, round) ? 1 : 0;
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(refused).isBetween(ROUNDS / 4L, (long) ROUNDS);
    }

    @Test
    void reads_or_refuses_noise_that_begins_like_matroska() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            byte[] input = new byte[120 + noise.length];
            System.arraycopy(SEED, 0, input, 0, 120);
            System.arraycopy(noise, 0, input, 120, noise.length);
            refuses(input, round);
        }
    }

    @Test
    void believes_no_size_before_the_bytes_have_come() {
        byte[] header = MatroskaWriter.header(new UUID(1, 1), List.of(Track.h264(2, 2, new byte[0])));
        byte[] huge = {0x1F, 0x43, (byte) 0xB6, 0x75, 0x01, 0x7F, -1, -1, -1, -1, -1, -1, (byte) 0xA0, 0x10, -1, -1, -1
        };
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        for (int round = 0; round < 200; round++) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(header);
            all.writeBytes(huge);
            refuses(all.toByteArray(), round);
        }
        System.gc();
        assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(16L << 20);
    }

    private static boolean refuses(byte[] input, int round) {
        CountingSink sink = new CountingSink();
        try {
            MatroskaStream.read(new ByteArrayInputStream(input), sink);
            return false;
        } catch (MalformedMatroska e) {
            return true;
        } catch (IOException | RuntimeException | Error e) {
            throw new AssertionError("round " + round, e);
        } finally {
            assertThat(sink.bytes).isLessThanOrEqualTo(input.length);
        }
    }

    private static byte[] seed() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(MatroskaWriter.header(new UUID(1, 2), List.of(Track.h264(640, 360, new byte[30]))));
        for (int i = 0; i < 3; i++) {
            all.writeBytes(MatroskaWriter.cluster(
                    i * 2000L, List.of(new Block(1, 0, true, new byte[70]), new Block(1, 1000, false, new byte[200]))));
            all.writeBytes(MatroskaWriter.tags(Map.of("AWS_KINESISVIDEO_NOTIFICATION", "", "ptzPreset", "home")));
        }
        return all.toByteArray();
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 3 -> bytes = spliced(bytes, at, random);
                default -> bytes[at] = (byte) (random.nextBoolean() ? 0xFF : 0x00);
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, Random random) {
        int from = random.nextInt(bytes.length);
        int length = random.nextInt(bytes.length - from);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.write(bytes, from, length);
        if (random.nextBoolean()) {
            all.write(bytes, at, bytes.length - at);
        }
        return all.size() == 0 ? bytes : all.toByteArray();
    }

    private static final class CountingSink implements MatroskaSink {
        private long bytes;

        @Override
        public void documentBegins() {}

        @Override
        public void header(MatroskaHeader header) {
            assertThat(header.tracks()).isNotEmpty();
        }

        @Override
        public void clusterBegins(long timestamp) {
            assertThat(timestamp).isNotNegative();
        }

        @Override
        public void block(BlockHead block) {}

        @Override
        public void clusterBytes(byte[] content, int offset, int length) {
            bytes += length;
        }

        @Override
        public void clusterEnds(boolean sized) {}

        @Override
        public void tags(List<MatroskaTag> tags, byte[] raw) {}
    }
}
