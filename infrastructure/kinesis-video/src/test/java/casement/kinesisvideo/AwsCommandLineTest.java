package casement.kinesisvideo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The {@code aws} command line, where it is installed. */
@EnabledIf("awsIsInstalled")
class AwsCommandLineTest {
    @TempDir
    Path folder;

    static boolean awsIsInstalled() {
        try {
            Process process = new ProcessBuilder("aws", "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    @Test
    void creates_a_stream_lists_its_fragments_and_fetches_them() throws Exception {
        try (KinesisVideoServer server =
                KinesisVideoServer.in(folder.resolve("data")).start()) {
            URI endpoint = server.endpoint();
            String arn = aws(
                            endpoint,
                            "kinesisvideo",
                            "create-stream",
                            "--stream-name",
                            "gate",
                            "--data-retention-in-hours",
                            "1")
                    .path("StreamARN")
                    .asText();
            assertThat(arn).startsWith("arn:aws:kinesisvideo:us-west-2:000000000000:stream/gate/");
            try (Producer producer = Producer.relative(endpoint, "gate")) {
                producer.send(Media.header(), Media.cluster(0), Media.cluster(2000));
                producer.end();
            }
            String dataEndpoint = aws(
                            endpoint,
                            "kinesisvideo",
                            "get-data-endpoint",
                            "--stream-arn",
                            arn,
                            "--api-name",
                            "LIST_FRAGMENTS")
                    .path("DataEndpoint")
                    .asText();
            JsonNode listed = aws(
                    URI.create(dataEndpoint),
                    "kinesis-video-archived-media",
                    "list-fragments",
                    "--stream-name",
                    "gate");
            assertThat(listed.path("Fragments")).hasSize(2);
            Path media = folder.resolve("out.mkv");
            aws(
                    endpoint,
                    "kinesis-video-archived-media",
                    "get-media-for-fragment-list",
                    media.toString(),
                    "--stream-name",
                    "gate",
                    "--fragments",
                    listed.path("Fragments").get(0).path("FragmentNumber").asText());
            try (InputStream in = Files.newInputStream(media)) {
                assertThat(Aws.parse(in).frames()).isEqualTo(20);
            }
            Path live = folder.resolve("live.mkv");
            aws(
                    endpoint,
                    "kinesis-video-media",
                    "get-media",
                    "--stream-name",
                    "gate",
                    "--start-selector",
                    "StartSelectorType=EARLIEST",
                    live.toString());
            try (InputStream in = Files.newInputStream(live)) {
                assertThat(Aws.parse(in).fragments()).hasSize(2);
            }
        }
    }

    private JsonNode aws(URI endpoint, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("aws", "--endpoint-url", endpoint.toString()));
        command.addAll(List.of("--output", "json", "--region", "us-west-2"));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment()
                .putAll(Map.of("AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "local-secret", "AWS_PAGER", ""));
        Process process = builder.start();
        byte[] output = process.getInputStream().readAllBytes();
        assertThat(process.waitFor())
                .as(Files.readString(errors, StandardCharsets.UTF_8))
                .isZero();
        return output.length == 0 ? Wire.object() : Wire.read(output);
    }
}
