package casement.local;

import casement.domain.Fault;
import casement.gateway.source.SourceAddress;
import casement.gateway.source.SourceRefused;
import casement.local.front.Front;
import casement.local.process.Child;
import casement.local.run.AbsentCameras;
import casement.local.run.Api;
import casement.local.run.CameraSource;
import casement.local.run.Commissioning;
import casement.local.run.DemoList;
import casement.local.run.GatewayArguments;
import casement.local.run.Looking;
import casement.local.run.Lookout;
import casement.local.run.Report;
import casement.local.run.SourceArguments;
import casement.local.run.UntilDone;
import casement.local.run.Watcher;
import casement.local.signin.Person;
import casement.local.template.Problems;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command behind {@code scripts/run}: the whole of Casement on this machine, with video streaming in. */
@Command(
        name = "scripts/run",
        mixinStandardHelpOptions = true,
        version = "casement 0.1.0",
        sortOptions = false,
        description = "Runs Casement on this machine and streams video into it; Ctrl-C ends all of it.",
        footer = "Ends with 0: done, 1: something was lost, 2: something is wrong with the options or the machine.")
public final class Main implements Callable<Integer> {
    private static final long BETWEEN_LOOKS_MILLIS = 10_000;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);
    private static final int USUAL_SCENE_SECONDS = 60;
    private static final int LOST = 1;
    private static final int WRONG = 2;

    private final SourceArguments sources = new SourceArguments();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where all state is kept (default: target/run); a second start finds it there.")
    private @Nullable Path data;

    @Option(
            names = "--port",
            defaultValue = "8600",
            paramLabel = "PORT",
            description = "Of the page (default: ${DEFAULT-VALUE}); 0: any that is free.")
    private int port;

    @Option(
            names = "--until-done",
            description = "Stream the files once, wait until everything that follows is done, and end.")
    private boolean untilDone;

    @Option(
            names = "--stop-after-seconds",
            paramLabel = "N",
            description =
                    "With --until-done: end sources that have no end after this time (default with the test scene: "
                            + USUAL_SCENE_SECONDS + ").")
    private @Nullable Integer stopAfterSeconds;

    @Option(names = "--report", paramLabel = "FILE", description = "With --until-done: write what became of it all.")
    private @Nullable Path report;

    @Option(
            names = "--dynamodb",
            paramLabel = "URL",
            description = "Use the DynamoDB that answers there, in place of DynamoDB Local.")
    private @Nullable URI dynamoDb;

    @Option(
            names = "--records",
            paramLabel = "FILE|URL",
            description =
                    "Look case and incident numbers up there: a CSV file with the header 'number', or an address to"
                            + " ask (default: nowhere, so that their form alone counts).")
    private @Nullable String records;

    @Option(
            names = "--demo-list",
            description = "Keep a hot list with plates of the test scene, so that a camera of class alpr raises hits.")
    private boolean demoList;

    @Option(names = "--root", hidden = true, description = "The project's folder.")
    private Path root = Path.of("").toAbsolutePath();

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            description = "A video file, an address rtsp://..., or 'scene', the test scene (default). Repeatable.")
    void source(@Nullable String source) {
        if (source != null) {
            sources.source(source);
        }
    }

    @Option(
            names = "--mask",
            paramLabel = "FILE",
            description = "What to cover, for the source named before (or all, if none was): a JSON file with polygons,"
                    + " 'none': nothing to mask, 'pending': nothing approved, so everything is withheld.")
    void mask(@Nullable String mask) {
        if (mask != null) {
            sources.mask(mask);
        }
    }

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "cctv, alpr or recorded-only, for the source named before (or all, if none was).")
    void cameraClass(@Nullable String cameraClass) {
        if (cameraClass != null) {
            sources.cameraClass(cameraClass);
        }
    }

    public static void main(String[] arguments) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.exit(
                new CommandLine(new Main()).setOverwrittenOptionsAllowed(true).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return run();
        } catch (Front.PortTaken | Problems.NotUnderstood | SourceRefused | Fault | IllegalStateException e) {
            System.err.println("scripts/run: " + e.getMessage());
            return WRONG;
        } catch (IOException e) {
            System.err.println("scripts/run: " + e);
            return WRONG;
        }
    }

    private int run() throws IOException, InterruptedException {
        if (report != null && !untilDone) {
            throw new IllegalStateException("--report needs --until-done");
        }
        List<CameraSource> cameras = CameraSource.of(sources.wishes());
        Instant since = Instant.now();
        Path folder = (data == null ? root.resolve("target/run") : data).toAbsolutePath();
        try (Engine engine = Engine.start(options(folder), this::say)) {
            Api api = new Api(engine);
            Lookout lookout =
                    new Lookout(new Looking(api)::plates, BETWEEN_QUESTIONS, ZoneId.systemDefault(), this::say);
            engine.watch(lookout::happened);
            Thread hook = new Thread(() -> endEarly(engine, lookout));
            Runtime.getRuntime().addShutdownHook(hook);
            Watcher watcher = new Watcher(Clock.systemUTC(), this::say);
            engine.watch(watcher::happened);
            Commissioning commissioning = new Commissioning(api, this::say);
            AbsentCameras absent = new AbsentCameras(commissioning::setUp, BETWEEN_TRIES, this::say);
            for (CameraSource camera : cameras) {
                if (untilDone) {
                    commissioning.setUp(camera);
                } else {
                    absent.setUp(camera);
                }
            }
            absent.keepAsking();
            if (demoList) {
                new DemoList(api, Clock.systemUTC(), this::say).setUp();
            }
            Path gatewayReport = folder.resolve("gateway-report.json");
            Child gateway = engine.startGateway(
                    gatewayArguments(cameras, folder, gatewayReport).list());
            welcome(engine, folder);
            if (!untilDone) {
                watchForEver(watcher, gateway);
            }
            int status = new UntilDone(engine, this::say).await(gateway, gatewayReport, cameras);
            lookout.close();
            watcher.flush();
            if (status != 0) {
                say("the camera gateway ended with status " + status + "; its output is in " + gateway.log());
            }
            boolean lost = finish(engine, api, cameras, gatewayReport, since) || status != 0;
            Runtime.getRuntime().removeShutdownHook(hook);
            return lost ? LOST : 0;
        }
    }

    private EngineOptions options(Path folder) {
        EngineOptions options = EngineOptions.of(root, folder, port).withDynamoDb(Optional.ofNullable(dynamoDb));
        return records == null ? options : options.withParameter("RecordsSystem", address(records));
    }

    private static String address(String records) {
        return records.contains("://")
                ? records
                : Path.of(records).toAbsolutePath().normalize().toUri().toString();
    }

    private void watchForEver(Watcher watcher, Child gateway) throws InterruptedException {
        boolean told = false;
        while (true) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
            watcher.flush();
            if (gateway.finished().isPresent() && !told) {
                say("the camera gateway has ended with status "
                        + gateway.finished().get() + "; its output is in " + gateway.log());
                told = true;
            }
        }
    }

    private boolean finish(Engine engine, Api api, List<CameraSource> cameras, Path gatewayReport, Instant since)
            throws IOException, InterruptedException {
        Path file = report == null ? engine.data().resolve("report.json") : report;
        Report.Summary summary = new Report(engine, api, file).write(cameras, gatewayReport, since);
        summary.lines().forEach(this::say);
        say("report: " + file.toAbsolutePath());
        return summary.lostAnything();
    }

    /** The test scene has no end of its own. */
    private GatewayArguments gatewayArguments(List<CameraSource> cameras, Path folder, Path gatewayReport) {
        boolean isEndless = cameras.stream().anyMatch(camera -> camera.address() instanceof SourceAddress.Scene);
        Optional<Integer> end = Optional.ofNullable(stopAfterSeconds)
                .or(() -> Optional.of(USUAL_SCENE_SECONDS).filter(seconds -> isEndless));
        return new GatewayArguments(cameras, folder, gatewayReport, untilDone, end.filter(seconds -> untilDone));
    }

    private void welcome(Engine engine, Path folder) {
        out.println();
        out.println("Casement is running: " + engine.consoleUri());
        out.println("Sign in there as one of these people (no password, this is for trying):");
        for (Person p : Person.ALL) {
            out.printf("  %-18s %s, %s: %s%n", p.name(), p.department(), p.agency(), p.description());
        }
        out.println("State and logs: " + folder);
        out.println(untilDone ? "It ends by itself." : "Ctrl-C ends it.");
        out.println();
    }

    private void endEarly(Engine engine, Lookout lookout) {
        out.println();
        lookout.close();
        say("ending");
        engine.close();
        say("all processes have ended");
    }

    private void say(String line) {
        out.println("casement: " + line);
    }
}
