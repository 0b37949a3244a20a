package casement.gateway;

import casement.gateway.fragment.RisingClock;
import casement.gateway.put.Access;
import casement.gateway.put.DataEndpoints;
import casement.gateway.put.UplinkFault;
import casement.gateway.source.LibavSource;
import casement.gateway.source.SourceAddress;
import casement.gateway.source.SourceRefused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;

/** The camera gateway's command line. */
@Command(
        name = "casement-gateway",
        mixinStandardHelpOptions = true,
        version = "casement-gateway 0.1.0",
        description =
                "Sends cameras' video to Kinesis Video Streams: no sound, no re-encoding, nothing lost that can be"
                        + " kept. Credentials, region and endpoints are found as every AWS program finds them.",
        footer = "Ends with 0: done, 1: something was lost, 2: wrong options, 3: a source will not do,"
                + " 4: no such stream, 5: credentials refused.")
public final class Main implements Callable<Integer> {
    private static final Duration STOP = Duration.ofSeconds(4);

    @Option(
            names = "--camera",
            required = true,
            paramLabel = "ID=SOURCE",
            description = "A camera and its video: a file, rtsp://..., or 'scene' for the test scene. Repeatable.")
    private Map<String, String> cameras = Map.of();

    @Option(
            names = "--stream-prefix",
            defaultValue = "casement-",
            description = "A camera's stream is called this and its id (default: ${DEFAULT-VALUE}).")
    private String streamPrefix = "";

    @Option(
            names = "--spool",
            defaultValue = "casement-spool",
            paramLabel = "DIR",
            description = "Where fragments wait until they are persisted (default: ${DEFAULT-VALUE}).")
    private Path spool = Path.of("casement-spool");

    @Option(
            names = "--spool-mebibytes",
            defaultValue = "2048",
            paramLabel = "N",
            description =
                    "Room in the spool for each camera; when it is full the oldest go (default: ${DEFAULT-VALUE}).")
    private long spoolMebibytes;

    @Option(
            names = "--spool-hours",
            defaultValue = "24",
            paramLabel = "N",
            description = "What has waited there longer goes: it is raw video (default: ${DEFAULT-VALUE}).")
    private int spoolHours;

    @Option(names = "--until-done", description = "Play files once, hand all of it over, and end.")
    private boolean untilDone;

    @Option(
            names = "--stop-after-seconds",
            paramLabel = "N",
            description = "End sources that have no end after this time.")
    private @Nullable Integer stopAfterSeconds;

    @Option(names = "--preset", paramLabel = "ID=PRESET", description = "Where a camera points (default: home).")
    private Map<String, String> presets = Map.of();

    @Option(
            names = "--preset-file",
            paramLabel = "ID=FILE",
            description = "A file that says where a camera points now; read again for every frame.")
    private Map<String, Path> presetFiles = Map.of();

    @Option(names = "--report", paramLabel = "FILE", description = "Keep a report there, as JSON.")
    private @Nullable Path report;

    @Option(names = "--status", description = "Say what is happening on standard output, a line of JSON each.")
    private boolean status;

    @Option(names = "--until-stdin-closes", description = "End when standard input does.")
    private boolean untilStdinCloses;

    @Option(
            names = "--scene-size",
            defaultValue = "1280x720@15",
            paramLabel = "WxH@FPS",
            description = "How the test scene is drawn (default: ${DEFAULT-VALUE}).")
    private String sceneSize = "";

    @Option(
            names = "--longest-back-off-seconds",
            defaultValue = "10",
            paramLabel = "N",
            description = "The longest wait between two attempts (default: ${DEFAULT-VALUE}).")
    private int longestBackOffSeconds;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return run();
        } catch (SourceRefused e) {
            return complain(e, ExitCode.SOURCE);
        } catch (UplinkFault e) {
            return complain(
                    e, e.kind() == UplinkFault.Kind.NO_SUCH_STREAM ? ExitCode.NO_SUCH_STREAM : ExitCode.NOT_ALLOWED);
        } catch (IOException | IllegalArgumentException e) {
            return complain(e, ExitCode.USAGE);
        }
    }

    private int run() throws IOException, InterruptedException {
        List<CameraPlan> plans = new CameraOptions(cameras, presets, presetFiles).plans();
        for (CameraPlan plan : plans) {
            checkFile(plan.source());
        }
        InstantSource clock = InstantSource.system();
        Access access = access(clock);
        for (CameraPlan plan : plans) {
            checkStream(access, streamPrefix + plan.id());
        }
        Optional<PrintStream> lines =
                status ? Optional.of(new PrintStream(System.out, false, StandardCharsets.UTF_8)) : Optional.empty();
        Gateway gateway = new Gateway(
                plans,
                settings(),
                access,
                new RisingClock(clock, System::nanoTime),
                new Status(lines, clock),
                RandomGenerator.getDefault(),
                Optional.ofNullable(report).map(ReportFile::new));
        return runUntilEnd(gateway);
    }

    private int runUntilEnd(Gateway gateway) throws IOException, InterruptedException {
        Thread stop = new Thread(() -> stop(gateway));
        Runtime.getRuntime().addShutdownHook(stop);
        if (untilStdinCloses) {
            Thread.ofPlatform().daemon().name("stdin").start(Main::exitWithStdin);
        }
        gateway.run();
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException alreadyStopping) {
            return ExitCode.DONE;
        }
        if (gateway.sourceRefused()) {
            return ExitCode.SOURCE;
        }
        return gateway.lostAnything() ? ExitCode.LOST : ExitCode.DONE;
    }

    private static void stop(Gateway gateway) {
        try {
            gateway.stop(STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void exitWithStdin() {
        try {
            while (System.in.read() >= 0) {
                // nothing that is said there matters, only that it ends
            }
        } catch (IOException closed) {
            // as good as its end
        }
        System.exit(ExitCode.DONE);
    }

    private static void checkFile(SourceAddress source) throws IOException {
        if (source instanceof SourceAddress.File file) {
            try {
                LibavSource.file(file).close();
            } catch (SourceRefused e) {
                throw e;
            } catch (IOException e) {
                throw new SourceRefused(e.getMessage() + "; is it a video file?");
            }
        }
    }

    private static void checkStream(Access access, String stream) throws UplinkFault {
        try {
            access.check(stream);
        } catch (UplinkFault e) {
            if (e.kind() != UplinkFault.Kind.UNREACHABLE) {
                throw e;
            }
        }
    }

    private static Access access(InstantSource clock) throws IOException {
        try {
            Region region = DefaultAwsRegionProviderChain.builder().build().getRegion();
            KinesisVideoClient client = KinesisVideoClient.builder()
                    .region(region)
                    .httpClient(UrlConnectionHttpClient.create())
                    .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofSeconds(15)))
                    .build();
            return new Access(
                    new DataEndpoints(client, clock),
                    DefaultCredentialsProvider.builder().build(),
                    region.id(),
                    (SSLSocketFactory) SSLSocketFactory.getDefault(),
                    clock);
        } catch (SdkClientException e) {
            throw new IOException("no AWS region is set; set AWS_REGION, or a region in the profile", e);
        }
    }

    private Settings settings() {
        return new Settings(
                streamPrefix,
                spool,
                spoolMebibytes << 20,
                Duration.ofHours(spoolHours),
                untilDone,
                Optional.ofNullable(stopAfterSeconds).map(Duration::ofSeconds),
                Settings.SceneSize.of(sceneSize),
                Duration.ofSeconds(Math.max(1, longestBackOffSeconds)));
    }

    private static int complain(Exception e, int code) {
        System.err.println("casement-gateway: " + e.getMessage());
        return code;
    }
}
