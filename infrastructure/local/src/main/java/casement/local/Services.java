package casement.local;

import casement.local.process.Child;
import casement.local.process.JavaProgram;
import casement.local.process.Ports;
import casement.local.service.AwsJson;
import casement.local.service.DynamoDb;
import casement.local.service.ObjectStore;
import casement.local.service.Programs;
import casement.local.service.QueueServer;
import casement.local.signin.SignIn;
import casement.local.template.Addresses;
import casement.local.template.Template;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The embedded services, started side by side. */
record Services(
        DynamoDb tables,
        QueueServer queues,
        ObjectStore objects,
        SignIn signIn,
        Child kinesisVideo,
        int kinesisVideoPort)
        implements AutoCloseable {

    /** Their ports, chosen before anything runs, since the template names some of them. */
    record Doors(int tables, int queues, int objects, int signIn, int kinesisVideo) {
        static Doors free() {
            return new Doors(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
        }

        URI issuer() {
            return URI.create("http://127.0.0.1:" + signIn + "/casement");
        }
    }

    static Services start(
            EngineOptions options,
            Addresses addresses,
            Doors doors,
            Credentials credentials,
            URI publishing,
            QueueServer queues) {
        Programs programs = new Programs(options.root());
        Path data = options.data();
        Path logs = data.resolve("logs");
        return new Services(
                options.dynamoDb()
                        .map(DynamoDb::at)
                        .orElseGet(() -> DynamoDb.start(programs, doors.tables(), data.resolve("tables"), logs)),
                queues,
                ObjectStore.start(programs, doors.objects(), addresses.region(), data.resolve("objects"), logs),
                SignIn.start(programs, doors.signIn(), data.resolve("sign-in"), logs),
                Child.start(kinesisVideo(options, addresses, doors, credentials, publishing), logs, () -> {}),
                doors.kinesisVideo());
    }

    private static JavaProgram kinesisVideo(
            EngineOptions options, Addresses addresses, Doors doors, Credentials credentials, URI publishing) {
        Map<String, String> environment = new TreeMap<>(credentials.environment(addresses.region()));
        environment.put("AWS_ENDPOINT_URL_SNS", publishing.toString());
        return new JavaProgram(
                        "kinesis-video",
                        JavaProgram.ownClassPath(),
                        "casement.kinesisvideo.Main",
                        List.of(
                                "--port",
                                Integer.toString(doors.kinesisVideo()),
                                "--data",
                                options.data().resolve("kinesis-video").toString(),
                                "--region",
                                addresses.region(),
                                "--account",
                                addresses.account(),
                                "--access-key",
                                credentials.accessKey(),
                                "--secret-key",
                                credentials.secretKey()),
                        List.of("-Xmx512m"),
                        environment)
                .leashed();
    }

    void await() throws InterruptedException {
        signIn.await();
        tables.await();
        queues.await();
        Ports.await(kinesisVideoPort, kinesisVideo, Duration.ofMinutes(3));
        objects.await();
    }

    /** Makes what the template declares; what is there from an earlier start stays. */
    void create(Template template) throws InterruptedException {
        template.tables().forEach(t -> patiently(() -> tables.create(t)));
        template.queues().stream()
                .sorted((a, b) ->
                        Boolean.compare(a.redrive().isPresent(), b.redrive().isPresent()))
                .forEach(q -> patiently(() -> queues.create(q)));
        template.buckets().forEach(b -> patiently(() -> objects.create(b.name(), b.locks())));
    }

    /** A port may answer a moment before the service behind it does. */
    private static void patiently(Runnable step) {
        for (int tries = 1; ; tries++) {
            try {
                step.run();
                return;
            } catch (UncheckedIOException | AwsJson.Refused | IllegalStateException e) {
                if (tries == 20) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        }
    }

    List<Child> children() {
        return Stream.concat(
                        tables.child().stream(),
                        Stream.of(queues.child(), objects.child(), signIn.child(), kinesisVideo))
                .toList();
    }

    Map<String, String> endpoints(URI front, URI publishing) {
        return Map.of(
                "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI", front.toString(),
                "AWS_ENDPOINT_URL_DYNAMODB", tables.endpoint().toString(),
                "AWS_ENDPOINT_URL_SQS", queues.endpoint().toString(),
                "AWS_ENDPOINT_URL_S3", front.toString(),
                "AWS_ENDPOINT_URL_SNS", publishing.toString(),
                "AWS_ENDPOINT_URL_EVENTBRIDGE", publishing.toString(),
                "AWS_ENDPOINT_URL_KINESIS_VIDEO", "http://127.0.0.1:" + kinesisVideoPort);
    }

    @Override
    public void close() {
        children().parallelStream().forEach(Child::close);
    }
}
