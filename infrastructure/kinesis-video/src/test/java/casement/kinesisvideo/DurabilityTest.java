package casement.kinesisvideo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.kinesisvideo.model.ConfigurationStatus;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.Fragment;

/** What outlives the server, what does not, and what is told of it. */
class DurabilityTest {
    private static final String TOPIC = "arn:aws:sns:us-west-2:000000000000:fragments";

    @TempDir
    Path data;

    @Test
    void finds_streams_and_fragments_again_and_passes_over_what_is_damaged() throws Exception {
        String version;
        try (KinesisVideoServer server = KinesisVideoServer.in(data).start()) {
            create(server.endpoint());
            put(server.endpoint(), Media.cluster(0), Media.cluster(2000), Media.cluster(4000));
            version = describe(server.endpoint());
        }
        List<Path> files = files(".fragment");
        assertThat(files).hasSize(3);
        Files.write(files.get(0), Arrays.copyOf(Files.readAllBytes(files.get(0)), 300));
        Files.write(files.get(1).resolveSibling("123.draft"), new byte[100]);
        Files.write(files.get(1).resolveSibling("124.fragment"), new byte[0]);
        Files.createDirectories(data.resolve("streams").resolve("half-made@1").resolve("fragments"));
        try (KinesisVideoServer server = KinesisVideoServer.in(data).start()) {
            assertThat(describe(server.endpoint())).isEqualTo(version);
            assertThat(fragments(server.endpoint())).hasSize(2);
            assertThat(files(".draft")).isEmpty();
            assertThat(data.resolve("streams").resolve("half-made@1")).doesNotExist();
            put(server.endpoint(), Media.cluster(6000));
            List<String> numbers = fragments(server.endpoint()).stream()
                    .map(Fragment::fragmentNumber)
                    .toList();
            assertThat(numbers).hasSize(3).isSorted();
        }
    }

    @Test
    void leaves_a_folder_alone_that_another_server_uses() throws Exception {
        try (KinesisVideoServer server = KinesisVideoServer.in(data).start()) {
            create(server.endpoint());
            assertThatThrownBy(() -> KinesisVideoServer.in(data).start()).hasMessageContaining("another");
        }
        KinesisVideoServer.in(data).start().close();
    }

    @Test
    void numbers_keep_rising_when_the_clock_goes_back() throws Exception {
        try (KinesisVideoServer server = KinesisVideoServer.in(data).start()) {
            create(server.endpoint());
            put(server.endpoint(), Media.cluster(0));
        }
        Clock past = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-4));
        try (KinesisVideoServer server = KinesisVideoServer.in(data).clock(past).start()) {
            put(server.endpoint(), Media.cluster(2000));
            List<Fragment> stored = fragments(server.endpoint());
            assertThat(stored).extracting(Fragment::producerTimestamp).isSorted();
            assertThat(stored).extracting(Fragment::fragmentNumber).hasSize(2).isSorted();
        }
    }

    @Test
    void deletes_what_the_retention_no_longer_covers() throws Exception {
        try (KinesisVideoServer server = KinesisVideoServer.in(data).start()) {
            create(server.endpoint());
            put(server.endpoint(), Media.cluster(0), Media.cluster(2000));
            server.expire();
            assertThat(fragments(server.endpoint())).hasSize(2);
        }
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(61));
        try (KinesisVideoServer server =
                KinesisVideoServer.in(data).clock(later).start()) {
            server.expire();
            assertThat(files(".fragment")).isEmpty();
        }
    }

    @Test
    void announces_tagged_fragments_once_they_are_stored() throws Exception {
        List<JsonNode> messages = new CopyOnWriteArrayList<>();
        try (KinesisVideoServer server = KinesisVideoServer.in(data)
                .notifications((topic, message) -> {
                    assertThat(topic).isEqualTo(TOPIC);
                    messages.add(Wire.read(message.getBytes(StandardCharsets.UTF_8)));
                })
                .start()) {
            create(server.endpoint());
            notifying(server.endpoint());
            put(server.endpoint(), Media.tagged(0), Media.cluster(2000), Media.tagged(4000));
            await(() -> messages.size() == 2);
            JsonNode first = messages.stream()
                    .filter(m -> m.path("FragmentStartProducerTimestamp").asLong() == 1_795_305_600_000L)
                    .findFirst()
                    .orElseThrow();
            assertThat(first.path("StreamArn").asText()).contains(":stream/gate/");
            assertThat(first.path("FragmentNumber").asText()).matches("[0-9]{47}");
            assertThat(first.path("FragmentStartServerTimestamp").asLong())
                    .isCloseTo(Instant.now().toEpochMilli(), Offset.offset(60_000L));
            assertThat(first.path("NotificationType").asText()).isEqualTo("PERSISTED");
            assertThat(first.path("NotificationPayload")).hasToString("{\"ptzPreset\":\"home\"}");
            await(() -> files(".unannounced").isEmpty());
        }
    }

    @Test
    void announces_later_what_could_not_be_announced_even_after_a_restart() throws Exception {
        List<String> tried = new CopyOnWriteArrayList<>();
        try (KinesisVideoServer server = KinesisVideoServer.in(data)
                .notifications((topic, message) -> {
                    tried.add(message);
                    throw new IOException("the topic is down");
                })
                .start()) {
            create(server.endpoint());
            notifying(server.endpoint());
            put(server.endpoint(), Media.tagged(0), Media.tagged(2000));
            await(() -> tried.size() > 3);
            assertThat(fragments(server.endpoint())).hasSize(2);
        }
        assertThat(files(".unannounced")).hasSize(2);
        List<String> sent = new CopyOnWriteArrayList<>();
        try (KinesisVideoServer server = KinesisVideoServer.in(data)
                .notifications((topic, message) -> sent.add(message))
                .start()) {
            await(() -> sent.size() == 2);
            assertThat(fragments(server.endpoint())).hasSize(2);
            await(() -> files(".unannounced").isEmpty());
        }
        assertThat(tried).containsAll(sent);
    }

    private static void create(URI endpoint) {
        try (var control = Aws.control(endpoint)) {
            control.createStream(
                    r -> r.streamName("gate").dataRetentionInHours(1).tags(Map.of("a", "b")));
        }
    }

    private static void notifying(URI endpoint) {
        try (var control = Aws.control(endpoint)) {
            control.updateNotificationConfiguration(r -> r.streamName("gate")
                    .notificationConfiguration(
                            n -> n.status(ConfigurationStatus.ENABLED).destinationConfig(d -> d.uri(TOPIC))));
        }
    }

    private static String describe(URI endpoint) {
        try (var control = Aws.control(endpoint)) {
            return control.describeStream(r -> r.streamName("gate"))
                    .streamInfo()
                    .toString();
        }
    }

    private static void put(URI endpoint, byte[]... clusters) throws Exception {
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            producer.send(Media.header());
            producer.send(clusters);
            assertThat(producer.end().getLast().path("EventType").asText()).isEqualTo("PERSISTED");
        }
    }

    private static List<Fragment> fragments(URI endpoint) {
        try (var archived = Aws.archived(endpoint)) {
            return archived.listFragments(r -> r.streamName("gate")).fragments();
        }
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> walk = Files.walk(data)) {
            return new ArrayList<>(
                    walk.filter(f -> f.toString().endsWith(suffix)).sorted().toList());
        }
    }

    /** Something that becomes true in its own time. */
    @FunctionalInterface
    private interface Eventually {
        boolean isTrue() throws Exception;
    }

    private static void await(Eventually condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.isTrue()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
