package casement.kinesisvideo;

import static org.assertj.core.api.Assertions.assertThat;

import casement.ebml.MatroskaWriter;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.Fragment;

class PutMediaTest {
    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path data;

    private KinesisVideoServer server;
    private URI endpoint;
    private KinesisVideoClient control;

    @BeforeEach
    void start() throws Exception {
        server = KinesisVideoServer.in(data).start();
        endpoint = server.endpoint();
        control = Aws.control(endpoint);
        control.createStream(r -> r.streamName("gate").dataRetentionInHours(1));
    }

    @AfterEach
    void stop() throws Exception {
        control.close();
        server.close();
    }

    @Test
    void acknowledges_while_the_body_still_arrives() throws Exception {
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            byte[] first = Media.cluster(0);
            producer.send(Media.header(), Arrays.copyOf(first, 100));
            JsonNode buffering = producer.await("BUFFERING");
            assertThat(buffering.path("FragmentTimecode").asLong()).isZero();
            assertThat(buffering.path("FragmentNumber").asText()).matches("[0-9]{47}");

            producer.send(Arrays.copyOfRange(first, 100, first.length), Media.cluster(2000));
            assertThat(producer.await("RECEIVED").path("FragmentNumber")).isEqualTo(buffering.path("FragmentNumber"));
            assertThat(producer.await("PERSISTED").path("FragmentNumber")).isEqualTo(buffering.path("FragmentNumber"));
            assertThat(producer.await("BUFFERING").path("FragmentTimecode").asLong())
                    .isEqualTo(2000);
            assertThat(types(producer.end()))
                    .containsExactly("BUFFERING", "RECEIVED", "PERSISTED", "BUFFERING", "RECEIVED", "PERSISTED");
        }
    }

    @Test
    void persists_a_tagged_fragment_without_waiting_for_the_next_one() throws Exception {
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            producer.send(Media.header(), Media.tagged(0));
            long sent = System.nanoTime();
            producer.await("PERSISTED");
            assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void computes_the_producer_time_when_time_codes_are_relative() throws Exception {
        put(Producer.relative(endpoint, "gate"), Media.header(), Media.cluster(0), Media.cluster(2000));
        assertThat(fragments()).extracting(Fragment::producerTimestamp).containsExactly(START, START.plusSeconds(2));
        assertThat(fragments())
                .extracting(Fragment::fragmentLengthInMilliseconds)
                .containsOnly(2000L);
    }

    @Test
    void takes_the_time_codes_as_they_are_when_they_are_absolute() throws Exception {
        long now = START.toEpochMilli() + 123;
        List<JsonNode> acks = put(Producer.absolute(endpoint, "gate"), Media.header(), Media.cluster(now));
        assertThat(acks.getFirst().path("FragmentTimecode").asLong()).isEqualTo(now);
        assertThat(fragments()).extracting(Fragment::producerTimestamp).containsExactly(Instant.ofEpochMilli(now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1795305600.000", "2026-11-22T00:00:00.000Z", "1795305600"})
    void reads_every_form_of_the_start_timestamp(String timestamp) throws Exception {
        Producer producer = Producer.with(endpoint, "gate", headers -> {
            headers.put("x-amzn-producer-start-timestamp", timestamp);
            return headers;
        });
        put(producer, Media.header(), Media.cluster(500));
        assertThat(fragments()).extracting(Fragment::producerTimestamp).containsExactly(START.plusMillis(500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
                "UNSIGNED-PAYLOAD",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                ""
            })
    void accepts_every_way_to_sign_a_body_that_is_not_known_yet(String payload) throws Exception {
        Producer producer = Producer.with(endpoint, "gate", headers -> {
            headers.put("x-amz-content-sha256", payload);
            headers.values().removeIf(String::isEmpty);
            return headers;
        });
        put(producer, Media.header(), Media.cluster(0));
        assertThat(fragments()).hasSize(1);
    }

    @Test
    void finds_the_stream_by_its_arn() throws Exception {
        String arn =
                control.describeStream(r -> r.streamName("gate")).streamInfo().streamARN();
        Producer producer = Producer.with(endpoint, "gate", headers -> {
            headers.remove("x-amzn-stream-name");
            headers.put("x-amzn-stream-arn", arn);
            return headers;
        });
        put(producer, Media.header(), Media.cluster(0));
        assertThat(fragments()).hasSize(1);
    }

    @Test
    void takes_clusters_of_unknown_size() throws Exception {
        put(
                Producer.relative(endpoint, "gate"),
                Media.header(),
                Media.openCluster(0),
                MatroskaWriter.tags(Map.of("note", "first")),
                Media.openCluster(2000));
        assertThat(fragments()).hasSize(2);
        Aws.Parsed parsed = everything();
        assertThat(parsed.frames()).isEqualTo(40);
    }

    @Test
    void takes_a_new_document_within_one_connection() throws Exception {
        put(Producer.relative(endpoint, "gate"), Media.header(), Media.cluster(0), Media.header(), Media.cluster(2000));
        assertThat(everything().fragments()).hasSize(2);
    }

    @Test
    void hands_the_producers_tags_out_with_their_fragment() throws Exception {
        put(Producer.relative(endpoint, "gate"), Media.header(), Media.tagged(0));
        try (var media = Aws.archived(endpoint)
                .getMediaForFragmentList(r ->
                        r.streamName("gate").fragments(fragments().getFirst().fragmentNumber()))) {
            String bytes = new String(media.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(bytes).contains("ptzPreset").contains("home").contains("AWS_KINESISVIDEO_PRODUCER_TIMESTAMP");
        }
    }

    @Test
    void drops_what_was_not_whole_when_the_connection_breaks() throws Exception {
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            producer.send(Media.header(), Media.tagged(0));
            producer.await("PERSISTED");
            producer.send(Arrays.copyOf(Media.cluster(2000), 700));
            producer.await("BUFFERING");
        }
        put(Producer.relative(endpoint, "gate"), Media.header(), Media.cluster(2000));
        assertThat(fragments()).hasSize(2);
        try (var files = Files.walk(data)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".draft"));
        }
    }

    @Test
    void is_told_that_it_is_idle_and_closed_after_a_while_without_data() throws Exception {
        server.close();
        Limits impatient =
                Limits.ofAws().withPatience(Duration.ofMillis(200), Duration.ofMillis(900), Duration.ofSeconds(1));
        server = KinesisVideoServer.in(data).limits(impatient).start();
        endpoint = server.endpoint();
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            producer.send(Media.header(), Media.cluster(0));
            producer.await("IDLE");
            producer.await("IDLE");
            assertThat(types(producer.untilTheEnd())).contains("PERSISTED").endsWith("PERSISTED");
        }
        assertThat(fragments()).hasSize(1);
    }

    private List<JsonNode> put(Producer producer, byte[]... parts) throws Exception {
        try (producer) {
            producer.send(parts);
            return producer.end();
        }
    }

    private static List<String> types(List<JsonNode> acks) {
        return acks.stream().map(ack -> ack.path("EventType").asText()).toList();
    }

    private List<Fragment> fragments() {
        try (var archived = Aws.archived(endpoint)) {
            return archived.listFragments(r -> r.streamName("gate")).fragments();
        }
    }

    private Aws.Parsed everything() throws Exception {
        List<String> numbers =
                fragments().stream().map(Fragment::fragmentNumber).toList();
        try (var archived = Aws.archived(endpoint)) {
            return Aws.parse(
                    archived.getMediaForFragmentList(r -> r.streamName("gate").fragments(numbers)));
        }
    }
}
