package casement.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.kinesisvideo.KinesisVideoServer;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;

/** The whole program, in its own process, against Kinesis Video on one machine. */
@EnabledIf("casement.testkit.SharedData#isThere")
@Timeout(300)
class MainTest {
    private static final long SEED = 20_261_122;

    @TempDir
    Path folder;

    private KinesisVideoServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = KinesisVideoServer.in(folder.resolve("kinesis")).start();
        createStream("casement-cam");
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void plays_a_file_to_its_end_and_reports_each_fragment() throws Exception {
        int code = run(List.of("--camera", "cam=" + SharedData.file("video/license_plate.mp4"), "--until-done"));
        assertThat(code).as(said()).isZero();
        JsonNode camera = report().path("cameras").path(0);
        assertThat(camera.path("audioDropped").asBoolean()).isTrue();
        assertThat(camera.path("persisted").asInt()).isEqualTo(1);
        assertThat(camera.path("dropped").asInt()).isZero();
        assertThat(camera.path("fragments").path(0).path("fragmentNumber").asText())
                .matches("[0-9]{30,}");
        assertThat(said()).contains("\"event\":\"persisted\"");
    }

    @Test
    void sends_the_test_scene_and_ends_when_told() throws Exception {
        int code = run(List.of(
                "--camera", "cam=scene", "--until-done", "--stop-after-seconds", "6", "--scene-size", "320x180@10"));
        assertThat(code).as(said()).isZero();
        JsonNode camera = report().path("cameras").path(0);
        assertThat(camera.path("audioDropped").asBoolean()).isTrue();
        assertThat(camera.path("persisted").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void loses_nothing_and_sends_nothing_twice_when_it_is_killed_again_and_again() throws Exception {
        List<String> options = List.of("--camera", "cam=" + SharedData.file("video/ahmetozlu.mp4"), "--until-done");
        Random random = new Random(SEED);
        for (int kill = 0; kill < 4; kill++) {
            try (GatewayProcess gateway = start(options, server.endpoint())) {
                Thread.sleep(2_000 + random.nextInt(5_000));
                gateway.kill();
            }
        }
        assertThat(run(options)).as(said()).isZero();
        JsonNode fragments = report().path("cameras").path(0).path("fragments");
        List<Long> offsets = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        fragments.forEach(f -> {
            offsets.add(f.path("timecodeMillis").asLong()
                    - fragments.path(0).path("timecodeMillis").asLong());
            numbers.add(f.path("fragmentNumber").asText());
        });
        assertThat(offsets)
                .containsExactly(
                        0L, 1_997L, 3_993L, 5_990L, 7_987L, 9_983L, 11_980L, 13_977L, 15_973L, 17_970L, 19_967L,
                        21_963L, 23_960L, 25_957L, 27_953L, 29_950L, 31_947L, 33_943L, 35_940L);
        assertThat(numbers).hasSize(19);
    }

    @Test
    void waits_for_kinesis_video_to_come_up() throws Exception {
        URI endpoint = server.endpoint();
        server.close();
        try (GatewayProcess gateway = start(
                List.of("--camera", "cam=" + SharedData.file("video/license_plate.mp4"), "--until-done"), endpoint)) {
            Thread.sleep(4_000);
            assertThat(gateway.isAlive()).isTrue();
            server = KinesisVideoServer.in(folder.resolve("kinesis"))
                    .port(endpoint.getPort())
                    .start();
            assertThat(gateway.awaitEnd(90)).as(said()).isZero();
        }
    }

    @Test
    void ends_when_its_standard_input_does() throws Exception {
        try (GatewayProcess gateway = start(
                List.of("--camera", "cam=" + SharedData.file("video/ahmetozlu.mp4"), "--until-stdin-closes"),
                server.endpoint())) {
            Thread.sleep(2_000);
            gateway.closeStdin();
            assertThat(gateway.awaitEnd(30)).as(said()).isZero();
        }
    }

    @Test
    void says_which_file_is_missing() throws Exception {
        assertThat(run(List.of("--camera", "cam=/nowhere/clip.mp4"))).isEqualTo(ExitCode.SOURCE);
        assertThat(said()).contains("no file '/nowhere/clip.mp4'");
    }

    @Test
    void names_all_wrong_cameras_at_once() throws Exception {
        assertThat(run(List.of("--camera", "cam=ftp://x/y", "--camera", "NO!=scene", "--preset", "other=home")))
                .isEqualTo(ExitCode.SOURCE);
        assertThat(said()).contains("rtsp://").contains("'NO!'").contains("'other'");
    }

    @Test
    void says_which_stream_is_missing() throws Exception {
        assertThat(run(List.of("--camera", "other=scene"))).isEqualTo(ExitCode.NO_SUCH_STREAM);
        assertThat(said()).contains("'casement-other'").contains("register the camera");
    }

    @Test
    void says_that_credentials_are_refused() throws Exception {
        Path output = folder.resolve("said.txt");
        List<String> options = List.of(
                "--camera", "cam=scene", "--spool", folder.resolve("spool").toString());
        try (GatewayProcess gateway = GatewayProcess.start(server.endpoint(), output, options, "wrong")) {
            assertThat(gateway.awaitEnd(60)).isEqualTo(ExitCode.NOT_ALLOWED);
        }
        assertThat(said()).contains("kinesisvideo:PutMedia");
    }

    @Test
    @EnabledIf("casement.gateway.Programs#ffmpeg")
    void says_what_to_do_about_video_that_is_not_h264() throws Exception {
        Path clip = folder.resolve("old.avi");
        Programs.run(List.of(
                "/usr/bin/ffmpeg",
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc=d=2",
                "-c:v",
                "mpeg4",
                clip.toString()));
        assertThat(run(List.of("--camera", "cam=" + clip))).isEqualTo(ExitCode.SOURCE);
        assertThat(said()).contains("mpeg4").contains("only H.264 is taken");
    }

    private int run(List<String> options) throws IOException, InterruptedException {
        try (GatewayProcess gateway = start(options, server.endpoint())) {
            return gateway.awaitEnd(150);
        }
    }

    private GatewayProcess start(List<String> options, URI endpoint) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--spool", folder.resolve("spool").toString()));
        all.addAll(List.of("--report", folder.resolve("report.json").toString(), "--status"));
        all.addAll(List.of("--longest-back-off-seconds", "2"));
        return GatewayProcess.start(endpoint, folder.resolve("said.txt"), all);
    }

    private String said() throws IOException {
        return GatewayProcess.output(folder.resolve("said.txt"));
    }

    private JsonNode report() throws IOException {
        return Json.lenient().readTree(Files.readString(folder.resolve("report.json")));
    }

    private void createStream(String name) {
        try (KinesisVideoClient client = KinesisVideoClient.builder()
                .region(Region.US_WEST_2)
                .endpointOverride(server.endpoint())
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")))
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            client.createStream(q -> q.streamName(name).dataRetentionInHours(1));
        }
    }
}
