package casement.kinesisvideo;

import static org.assertj.core.api.Assertions.assertThat;

import casement.ebml.EbmlWriter;
import casement.ebml.Matroska;
import java.io.BufferedReader;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.Fragment;

/** Media passes through; the server never holds a fragment in memory. */
class SmallHeapTest {
    private static final int FRAGMENTS = 4;
    private static final int BLOCKS = 45;
    private static final int BLOCK_BYTES = 1024 * 1024;

    @TempDir
    Path data;

    @Test
    void takes_and_hands_out_fragments_of_45_megabytes_in_a_heap_of_40() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--data",
                        data.toString(),
                        "--until-stdin-closes")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            URI endpoint = URI.create(String.valueOf(out.readLine()).substring("Kinesis Video at ".length()));
            Aws.control(endpoint).createStream(r -> r.streamName("gate").dataRetentionInHours(1));
            send(endpoint);
            List<String> numbers = Aws.archived(endpoint).listFragments(r -> r.streamName("gate")).fragments().stream()
                    .map(Fragment::fragmentNumber)
                    .toList();
            assertThat(numbers).hasSize(FRAGMENTS);
            try (InputStream media = Aws.archived(endpoint)
                    .getMediaForFragmentList(r -> r.streamName("gate").fragments(numbers))) {
                assertThat(media.skip(Long.MAX_VALUE)).isGreaterThan((long) FRAGMENTS * BLOCKS * BLOCK_BYTES);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void send(URI endpoint) throws Exception {
        byte[] bytes = new byte[BLOCK_BYTES];
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            producer.send(Media.header());
            for (int fragment = 0; fragment < FRAGMENTS; fragment++) {
                producer.send(new EbmlWriter()
                        .openMaster(Matroska.CLUSTER)
                        .unsigned(Matroska.TIMESTAMP, fragment * 5000L)
                        .toBytes());
                for (int block = 0; block < BLOCKS; block++) {
                    int millis = block * 100;
                    byte[] head = {(byte) 0x81, (byte) (millis >> 8), (byte) millis, 0};
                    producer.send(new EbmlWriter()
                            .binary(Matroska.SIMPLE_BLOCK, head, bytes)
                            .toBytes());
                }
            }
            assertThat(producer.end()).hasSize(FRAGMENTS * 3);
        }
    }
}
