package casement.kinesisvideo;

import static org.assertj.core.api.Assertions.assertThat;

import casement.ebml.MatroskaWriter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged bodies: each ends with an acknowledgement, soon, and the stream stays usable. */
class PutMediaFuzzTest {
    private static final int BODIES = 1_500;
    private static final Set<Integer> DOCUMENTED = Set.of(0, 4002, 4004, 4005, 4006, 4007, 4009, 4010, 4011);

    @TempDir
    Path data;

    @Test
    void answers_every_damaged_body_and_stays_usable() throws Exception {
        byte[] seed = Media.join(Media.header(), Media.tagged(0), Media.openCluster(2000), Media.tagged(4000));
        Random random = new Random(42);
        int refused = 0;
        try (KinesisVideoServer server = KinesisVideoServer.in(data).start()) {
            URI endpoint = server.endpoint();
            Aws.control(endpoint).createStream(r -> r.streamName("gate").dataRetentionInHours(1));
            for (int i = 0; i < BODIES; i++) {
                long start = System.nanoTime();
                refused += put(endpoint, mutated(seed, random)) ? 1 : 0;
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .as("body %d", i)
                        .isLessThan(Duration.ofSeconds(5));
            }
            assertThat(refused).isGreaterThan(BODIES / 4);
            try (Producer producer = Producer.relative(endpoint, "gate")) {
                producer.send(Media.header(), Media.tagged(99_000_000), MatroskaWriter.tags(Media.ANNOUNCED));
                producer.await("PERSISTED");
            }
            List<String> numbers =
                    Aws.archived(endpoint)
                            .listFragments(r -> r.streamName("gate").maxResults(1000L))
                            .fragments()
                            .stream()
                            .map(f -> f.fragmentNumber())
                            .toList();
            Aws.parse(Aws.archived(endpoint)
                    .getMediaForFragmentList(r -> r.streamName("gate").fragments(numbers.getLast())));
            try (Stream<Path> files = Files.walk(data)) {
                assertThat(files.filter(f -> f.toString().endsWith(".draft"))).isEmpty();
            }
        }
    }

    @Test
    void survives_what_is_not_http() throws Exception {
        Random random = new Random(1);
        try (KinesisVideoServer server = KinesisVideoServer.in(data).start()) {
            URI endpoint = server.endpoint();
            for (int i = 0; i < 200; i++) {
                byte[] noise = new byte[1 + random.nextInt(500)];
                random.nextBytes(noise);
                String head =
                        random.nextBoolean() ? "POST /putMedia HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n" : "";
                try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
                    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().write(noise);
                    socket.shutdownOutput();
                    socket.setSoTimeout(5_000);
                    assertThat(socket.getInputStream().readAllBytes().length).isLessThan(4096);
                } catch (SocketException e) {
                    assertThat(e).hasMessageMatching("(?i).*(reset|broken pipe).*");
                }
            }
            try (var control = Aws.control(endpoint)) {
                assertThat(control.listStreams().streamInfoList()).isEmpty();
            }
        }
    }

    private static boolean put(URI endpoint, byte[] body) throws Exception {
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            producer.sendUntilRefused(body);
            List<JsonNode> acks = producer.end();
            if (acks.isEmpty() || !acks.getLast().path("EventType").asText().equals("ERROR")) {
                assertThat(acks.isEmpty() || producer.ended()).isTrue();
                return false;
            }
            assertThat(DOCUMENTED).contains(acks.getLast().path("ErrorId").asInt());
            return true;
        }
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> bytes = withoutPart(bytes, at, random.nextInt(60));
            }
        }
        return bytes;
    }

    private static byte[] withoutPart(byte[] bytes, int at, int length) {
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        int end = Math.min(bytes.length, at + length);
        left.write(bytes, 0, at);
        left.write(bytes, end, bytes.length - end);
        return left.size() == 0 ? bytes : left.toByteArray();
    }
}
