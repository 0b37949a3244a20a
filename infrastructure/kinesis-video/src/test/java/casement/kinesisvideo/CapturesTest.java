package casement.kinesisvideo;

import static org.assertj.core.api.Assertions.assertThat;

import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.Fragment;

/** Media that Kinesis Video Streams once handed out, sent in again. */
@EnabledIf("casement.testkit.SharedData#isThere")
class CapturesTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"output_get_media.mkv,5,300,2000", "test_mixed_tags.mkv,10,100,5000", "vogels_330.mkv,9,2334,4992"})
    void goes_in_and_comes_out_frame_by_frame(String name, int fragments, int frames, long longest) throws Exception {
        byte[] capture = Files.readAllBytes(SharedData.file("video/" + name));
        try (KinesisVideoServer server = KinesisVideoServer.in(data).start()) {
            URI endpoint = server.endpoint();
            Aws.control(endpoint).createStream(r -> r.streamName("capture").dataRetentionInHours(1));
            try (Producer producer = Producer.relative(endpoint, "capture")) {
                for (int i = 0; i < capture.length; i += 65_536) {
                    producer.send(Arrays.copyOfRange(capture, i, Math.min(capture.length, i + 65_536)));
                }
                List<JsonNode> acks = producer.end();
                assertThat(acks)
                        .filteredOn(ack -> ack.path("EventType").asText().equals("PERSISTED"))
                        .as(acks.getLast().toString())
                        .hasSize(fragments);
            }
            List<Fragment> stored = Aws.archived(endpoint)
                    .listFragments(r -> r.streamName("capture"))
                    .fragments();
            assertThat(stored.stream()
                            .mapToLong(Fragment::fragmentLengthInMilliseconds)
                            .max()
                            .orElse(0))
                    .isCloseTo(longest, Offset.offset(100L));
            Aws.Parsed parsed = Aws.parse(Aws.archived(endpoint)
                    .getMediaForFragmentList(r -> r.streamName("capture")
                            .fragments(stored.stream()
                                    .map(Fragment::fragmentNumber)
                                    .toList())));
            assertThat(parsed.frames()).isEqualTo(frames);
            assertThat(parsed.fragments()).hasSize(fragments);
        }
    }
}
