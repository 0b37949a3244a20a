package casement.acceptance.whole;

import casement.local.Engine;
import casement.local.EngineOptions;
import casement.local.process.Child;
import casement.local.run.Api;
import casement.local.run.CameraSource;
import casement.local.run.Commissioning;
import casement.local.run.GatewayArguments;
import casement.local.run.Report;
import casement.local.run.UntilDone;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The engine with one camera gateway, as {@code scripts/run} puts them together. */
public final class Running implements AutoCloseable {
    private final Engine engine;
    private final Path folder;
    private final List<CameraSource> cameras;
    private final Instant since = Instant.now();
    private final Child gateway;

    private Running(
            Engine engine,
            Path folder,
            List<CameraSource> cameras,
            boolean untilDone,
            Optional<Integer> stopAfterSeconds)
            throws IOException, InterruptedException {
        this.engine = engine;
        this.folder = folder;
        this.cameras = cameras;
        Commissioning commissioning = new Commissioning(api(), line -> {});
        for (CameraSource camera : cameras) {
            commissioning.setUp(camera);
        }
        gateway = engine.startGateway(
                new GatewayArguments(cameras, folder, gatewayReport(), untilDone, stopAfterSeconds).list());
    }

    public static Running start(Path folder, boolean untilDone, CameraSource.Wish... sources) throws Exception {
        return start(folder, untilDone, Optional.empty(), sources);
    }

    /** With dispatch systems at those hosts. */
    static Running startWithDispatch(String hosts, Path folder, CameraSource.Wish... sources) throws Exception {
        return startWith(Map.of("DispatchHosts", hosts), folder, sources);
    }

    /** With those parameters of the template. */
    public static Running startWith(Map<String, String> parameters, Path folder, CameraSource.Wish... sources)
            throws Exception {
        EngineOptions options = EngineOptions.of(SharedData.root(), folder, 0);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            options = options.withParameter(parameter.getKey(), parameter.getValue());
        }
        return start(options, false, Optional.empty(), sources);
    }

    /** As {@link #start}, where a fragment whose function died is given out anew after so long. */
    static Running startWithRedelivery(int seconds, Path folder, CameraSource.Wish... sources) throws Exception {
        EngineOptions options = EngineOptions.of(SharedData.root(), folder, 0)
                .withParameter("FragmentRedeliverySeconds", Integer.toString(seconds));
        return start(options, true, Optional.empty(), sources);
    }

    /** Files are streamed once, and what has no end for so long. */
    static Running startFor(int seconds, Path folder, CameraSource.Wish... sources) throws Exception {
        return start(folder, true, Optional.of(seconds), sources);
    }

    private static Running start(
            Path folder, boolean untilDone, Optional<Integer> stopAfterSeconds, CameraSource.Wish... sources)
            throws Exception {
        return start(EngineOptions.of(SharedData.root(), folder, 0), untilDone, stopAfterSeconds, sources);
    }

    private static Running start(
            EngineOptions options, boolean untilDone, Optional<Integer> stopAfterSeconds, CameraSource.Wish... sources)
            throws Exception {
        Engine engine = Engine.start(options, line -> {});
        try {
            return new Running(engine, options.data(), CameraSource.of(List.of(sources)), untilDone, stopAfterSeconds);
        } catch (IOException | InterruptedException | RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    public Engine engine() {
        return engine;
    }

    Api api() {
        return new Api(engine);
    }

    Child gateway() {
        return gateway;
    }

    Path gatewayReport() {
        return folder.resolve("gateway-report.json");
    }

    /** Waits until everything that was sent has its fate, and tells what became of it. */
    public JsonNode untilDone() throws IOException, InterruptedException {
        new UntilDone(engine, line -> {}).await(gateway, gatewayReport(), cameras);
        Path report = folder.resolve("report.json");
        new Report(engine, api(), report).write(cameras, gatewayReport(), since);
        return new ObjectMapper().readTree(report.toFile());
    }

    @Override
    public void close() {
        engine.close();
    }
}
