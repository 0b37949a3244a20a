package casement.kinesisvideo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.kinesisvideo.model.ConfigurationStatus;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.model.Fragment;

/** The server's process is killed while it receives, again and again; what it had acknowledged is there and told. */
class KillTest {
    private static final String TOPIC = "arn:aws:sns:us-west-2:000000000000:fragments";
    private static final int KILLS = 4;

    @TempDir
    Path data;

    private final Set<String> announced = ConcurrentHashMap.newKeySet();

    @Test
    void loses_nothing_that_was_acknowledged_when_it_is_killed() throws Exception {
        Random random = new Random(5);
        Set<String> persisted = new LinkedHashSet<>();
        HttpServer sns = topic();
        long timecode = 0;
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                Process process = start(sns);
                try {
                    URI endpoint = endpoint(process);
                    createOnce(endpoint);
                    timecode = sendUntilKilled(endpoint, process, timecode, 300 + random.nextInt(700), persisted);
                } finally {
                    process.destroyForcibly().waitFor();
                }
            }
            assertThat(persisted).hasSizeGreaterThan(KILLS);
            Process process = start(sns);
            try {
                Set<String> stored = stored(endpoint(process));
                assertThat(stored).containsAll(persisted);
                long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
                while (!announced.containsAll(stored) && System.nanoTime() < end) {
                    Thread.sleep(50);
                }
                assertThat(announced).containsExactlyInAnyOrderElementsOf(stored);
            } finally {
                process.destroyForcibly().waitFor();
            }
        } finally {
            sns.stop(0);
        }
    }

    @Test
    void ends_when_its_standard_input_does() throws Exception {
        HttpServer sns = topic();
        Process process = start(sns);
        try {
            endpoint(process);
            process.getOutputStream().close();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly().waitFor();
            sns.stop(0);
        }
    }

    private static long sendUntilKilled(URI endpoint, Process process, long timecode, int millis, Set<String> persisted)
            throws Exception {
        long next = timecode;
        try (Producer producer = Producer.relative(endpoint, "gate")) {
            Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                process.destroyForcibly();
            });
            producer.sendUntilRefused(Media.header());
            while (process.isAlive()) {
                producer.sendUntilRefused(Media.tagged(next));
                next += 2000;
                Thread.sleep(20);
            }
            for (JsonNode ack : producer.untilTheEnd()) {
                if (ack.path("EventType").asText().equals("PERSISTED")) {
                    persisted.add(ack.path("FragmentNumber").asText());
                }
            }
        }
        return next;
    }

    private Process start(HttpServer sns) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("--data", data.toString(), "--until-stdin-closes"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put(
                        "AWS_ENDPOINT_URL_SNS",
                        "http://127.0.0.1:" + sns.getAddress().getPort());
        return builder.start();
    }

    private static URI endpoint(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        assertThat(line).startsWith("Kinesis Video at ");
        return URI.create(line.substring("Kinesis Video at ".length()));
    }

    private static void createOnce(URI endpoint) {
        try (var control = Aws.control(endpoint)) {
            if (control.listStreams().streamInfoList().isEmpty()) {
                control.createStream(r -> r.streamName("gate").dataRetentionInHours(1));
                control.updateNotificationConfiguration(r -> r.streamName("gate")
                        .notificationConfiguration(
                                n -> n.status(ConfigurationStatus.ENABLED).destinationConfig(d -> d.uri(TOPIC))));
            }
        }
    }

    private static Set<String> stored(URI endpoint) {
        try (var archived = Aws.archived(endpoint)) {
            return archived.listFragments(r -> r.streamName("gate").maxResults(1000L)).fragments().stream()
                    .map(Fragment::fragmentNumber)
                    .collect(Collectors.toSet());
        }
    }

    /** A topic that refuses every third message, and remembers the others. */
    private HttpServer topic() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Random random = new Random(9);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean refuse = random.nextInt(3) == 0;
            byte[] answer = (refuse
                            ? "<ErrorResponse><Error><Code>InternalError</Code></Error></ErrorResponse>"
                            : "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>")
                    .getBytes(StandardCharsets.UTF_8);
            if (!refuse) {
                remember(body);
            }
            exchange.sendResponseHeaders(refuse ? 500 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private void remember(String body) throws IOException {
        for (String field : body.split("&", -1)) {
            if (field.startsWith("Message=")) {
                String message = URLDecoder.decode(field.substring(8), StandardCharsets.UTF_8);
                announced.add(Wire.read(message.getBytes(StandardCharsets.UTF_8))
                        .path("FragmentNumber")
                        .asText());
            }
        }
    }
}
