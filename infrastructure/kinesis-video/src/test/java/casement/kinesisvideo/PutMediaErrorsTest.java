package casement.kinesisvideo;

import static org.assertj.core.api.Assertions.assertThat;

import casement.ebml.Block;
import casement.ebml.EbmlWriter;
import casement.ebml.Matroska;
import casement.ebml.MatroskaWriter;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;

/** Each documented error, and that the stream is as usable after it as before. */
class PutMediaErrorsTest {
    @TempDir
    Path data;

    private final SettableClock clock = new SettableClock();
    private KinesisVideoServer server;
    private URI endpoint;
    private KinesisVideoClient control;

    @BeforeEach
    void start() throws Exception {
        server = KinesisVideoServer.in(data).clock(clock).start();
        endpoint = server.endpoint();
        control = Aws.control(endpoint);
        control.createStream(r -> r.streamName("gate").dataRetentionInHours(24));
    }

    @AfterEach
    void theStreamIsStillUsable() throws Exception {
        long before = stored();
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            producer.send(Media.header(), Media.tagged(10_000_000));
            producer.await("PERSISTED");
        }
        assertThat(stored()).isEqualTo(before + 1);
        control.close();
        server.close();
    }

    @Test
    void error_4001_when_a_fragment_is_larger_than_50_megabytes() throws Exception {
        byte[] oneBlock = new EbmlWriter()
                .binary(Matroska.SIMPLE_BLOCK, new byte[] {(byte) 0x81, 0, 0, 0}, new byte[1024 * 1024])
                .toBytes();
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            producer.send(Media.header());
            producer.send(new EbmlWriter()
                    .openMaster(Matroska.CLUSTER)
                    .unsigned(Matroska.TIMESTAMP, 0)
                    .toBytes());
            for (int i = 0; i < 60; i++) {
                producer.sendUntilRefused(oneBlock);
            }
            assertError(producer.untilTheEnd(), 4001, "MAX_FRAGMENT_SIZE_REACHED", true);
        }
    }

    @Test
    void error_4002_when_a_fragment_lasts_longer_than_20_seconds() throws Exception {
        byte[] long21s = MatroskaWriter.cluster(0, Media.frames(22, 1000, 50));
        assertError(put(Media.header(), long21s), 4002, "MAX_FRAGMENT_DURATION_REACHED", true);
    }

    @Test
    void accepts_a_fragment_of_20_seconds() throws Exception {
        put(Media.header(), MatroskaWriter.cluster(0, Media.frames(20, 1000, 50)));
        assertThat(stored()).isOne();
    }

    @Test
    void the_minimum_duration_error_when_a_fragment_cannot_last_a_second() throws Exception {
        List<JsonNode> acks = put(Media.header(), MatroskaWriter.cluster(0, Media.frames(4, 100, 50)));
        assertThat(acks.getLast().path("ErrorCode").asText()).isEqualTo("MIN_FRAGMENT_DURATION_REACHED");
        assertThat(stored()).isZero();
    }

    @Test
    void error_4003_after_45_minutes() throws Exception {
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            producer.send(Media.header(), Media.tagged(0));
            producer.await("PERSISTED");
            clock.forward(Duration.ofMinutes(45));
            assertError(producer.untilTheEnd(), 4003, "MAX_CONNECTION_DURATION_REACHED", false);
        } finally {
            clock.forward(Duration.ofMinutes(45).negated());
        }
        assertThat(stored()).isOne();
    }

    @Test
    void error_4004_when_a_time_code_falls() throws Exception {
        List<JsonNode> acks = put(Media.header(), Media.cluster(4000), Media.cluster(2000));
        assertError(acks, 4004, "FRAGMENT_TIMECODE_LESSER_THAN_PREVIOUS", true);
        assertThat(acks.getLast().path("FragmentTimecode").asLong()).isEqualTo(2000);
        assertThat(stored()).isOne();
    }

    @Test
    void error_4004_when_a_time_code_repeats() throws Exception {
        assertError(
                put(Media.header(), Media.cluster(4000), Media.cluster(4000)),
                4004,
                "FRAGMENT_TIMECODE_LESSER_THAN_PREVIOUS",
                true);
        assertThat(stored()).isOne();
    }

    @Test
    void error_4005_when_there_are_more_than_three_tracks() throws Exception {
        assertError(put(Media.header(4), Media.cluster(0)), 4005, "MORE_THAN_ALLOWED_TRACKS_FOUND", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not mkv at all, not at all", "\u001aE", "<html><body>503</body></html>"})
    void error_4006_when_it_is_not_matroska(String body) throws Exception {
        assertError(put(body.getBytes(StandardCharsets.ISO_8859_1)), 4006, "INVALID_MKV_DATA", false);
    }

    @Test
    void error_4006_when_the_body_ends_within_a_cluster() throws Exception {
        byte[] cluster = Media.cluster(2000);
        List<JsonNode> acks = put(Media.header(), Media.cluster(0), Arrays.copyOf(cluster, cluster.length - 10));
        assertError(acks, 4006, "INVALID_MKV_DATA", true);
        assertThat(stored()).isOne();
    }

    @Test
    void error_4006_when_garbage_follows_a_whole_fragment_which_is_kept() throws Exception {
        List<JsonNode> acks = put(Media.header(), Media.cluster(0), new byte[] {9, 9, 9, 9, 9});
        assertThat(acks).anyMatch(ack -> ack.path("EventType").asText().equals("PERSISTED"));
        assertError(acks, 4006, "INVALID_MKV_DATA", false);
        assertThat(stored()).isOne();
    }

    @Test
    void error_4007_when_the_producer_time_is_impossible() throws Exception {
        assertError(put(Media.header(), Media.cluster(1L << 60)), 4007, "INVALID_PRODUCER_TIMESTAMP", false);
    }

    @Test
    void error_4008_when_the_stream_is_deleted_meanwhile() throws Exception {
        String arn = control.createStream(r -> r.streamName("doomed").dataRetentionInHours(1))
                .streamARN();
        try (Producer producer = Producer.relative(endpoint, "doomed")) {
            producer.send(Media.header(), Media.tagged(0));
            producer.await("PERSISTED");
            control.deleteStream(r -> r.streamARN(arn));
            assertError(producer.untilTheEnd(), 4008, "STREAM_NOT_ACTIVE", false);
        }
    }

    @Test
    void error_4009_when_a_fragment_has_more_than_ten_tags() throws Exception {
        Map<String, String> tags = new LinkedHashMap<>();
        for (int i = 0; i < 11; i++) {
            tags.put("tag" + i, "value");
        }
        List<JsonNode> acks = put(Media.header(), Media.cluster(0), MatroskaWriter.tags(tags));
        assertError(acks, 4009, "FRAGMENT_METADATA_LIMIT_REACHED", true);
        assertThat(stored()).isZero();
    }

    @Test
    void error_4009_when_a_tag_is_too_long() throws Exception {
        for (Map<String, String> tags : List.of(Map.of("n".repeat(129), "v"), Map.of("n", "v".repeat(257)))) {
            List<JsonNode> acks = put(Media.header(), Media.cluster(0), MatroskaWriter.tags(tags));
            assertError(acks, 4009, "FRAGMENT_METADATA_LIMIT_REACHED", true);
        }
    }

    @Test
    void error_4010_when_a_frame_belongs_to_no_track() throws Exception {
        List<Block> frames = new ArrayList<>(Media.frames(20, 100, 50));
        frames.add(new Block(7, 1950, false, new byte[10]));
        assertError(put(Media.header(), MatroskaWriter.cluster(0, frames)), 4010, "TRACK_NUMBER_MISMATCH", true);
    }

    @Test
    void error_4011_when_a_track_has_no_frame() throws Exception {
        assertError(put(Media.header(2), Media.cluster(0)), 4011, "FRAMES_MISSING_FOR_TRACK", true);
    }

    @Test
    void a_second_writer_is_refused_and_the_first_goes_on() throws Exception {
        try (Producer first = Producer.relative(endpoint, "gate")) {
            first.send(Media.header(), Media.tagged(0));
            first.await("PERSISTED");
            try (Producer second = Producer.relative(endpoint, "gate")) {
                assertThat(second.status()).isEqualTo(400);
                assertThat(second.refusal()).contains("only one may send");
            }
            first.send(Media.tagged(2000));
            first.await("PERSISTED");
            first.end();
        }
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void a_stream_that_is_not_there_is_not_found() throws Exception {
        try (Producer producer = Producer.relative(endpoint, "nowhere")) {
            assertThat(producer.status()).isEqualTo(404);
        }
    }

    @Test
    void headers_that_do_not_fit_are_refused() throws Exception {
        for (String[] header : new String[][] {
            {"x-amzn-fragment-timecode-type", "SOMETIMES"},
            {"x-amzn-producer-start-timestamp", "yesterday"},
            {"x-amzn-producer-start-timestamp", "99999999999999"},
            {"x-amzn-stream-arn", "arn:aws:kinesisvideo:us-west-2:000000000000:stream/gate/1"}
        }) {
            Producer producer = Producer.with(endpoint, "gate", headers -> {
                headers.put(header[0], header[1]);
                return headers;
            });
            try (producer) {
                assertThat(producer.status()).as(header[1]).isEqualTo(400);
            }
        }
    }

    private List<JsonNode> put(byte[]... parts) throws Exception {
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            producer.send(parts);
            return producer.end();
        }
    }

    private static void assertError(List<JsonNode> acks, int id, String code, boolean ofFragment) {
        JsonNode last = acks.getLast();
        assertThat(last.path("EventType").asText()).as(last.toString()).isEqualTo("ERROR");
        assertThat(last.path("ErrorId").asInt()).isEqualTo(id);
        assertThat(last.path("ErrorCode").asText()).isEqualTo(code);
        assertThat(last.has("FragmentNumber")).isEqualTo(ofFragment);
    }

    private long stored() {
        try (var archived = Aws.archived(endpoint)) {
            return archived.listFragments(r -> r.streamName("gate")).fragments().size();
        }
    }

    private static final class SettableClock extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        void forward(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
