package casement.local;

import casement.local.process.JavaProgram;
import casement.testkit.SharedData;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** An engine on the sample template, with a room made of this module's test classes. */
final class SampleEngine {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Path folder;

    SampleEngine(Path folder) throws IOException {
        this.folder = folder;
        Path resources = Path.of("src/test/resources/sample").toAbsolutePath();
        copy(resources, folder);
        Path artefact = folder.resolve("functions/sample/target/casement-sample");
        Path classes = Path.of(JavaProgram.placeOf(SampleEngine.class));
        copy(classes.resolve("casement/local/sample"), artefact.resolve("casement/local/sample"));
        Files.createDirectories(artefact.resolve("lib"));
        for (Class<?> needed : List.of(RequestStreamHandler.class, LoggerFactory.class)) {
            Path jar = Path.of(JavaProgram.placeOf(needed));
            Files.copy(jar, artefact.resolve("lib").resolve(jar.getFileName()));
        }
        Files.createDirectories(out());
    }

    Path out() {
        return folder.resolve("out");
    }

    Engine start(Clock clock) throws IOException, InterruptedException {
        EngineOptions options = new EngineOptions(
                SharedData.root(),
                folder.resolve("template.yaml"),
                folder.resolve("data"),
                0,
                Map.of("OutFolder", out().toString()),
                Optional.empty(),
                clock);
        return Engine.start(options, line -> {});
    }

    /** What a function has been given so far. */
    List<String> seen(String function) {
        Path file = out().resolve(function + ".jsonl");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void await(String what, BooleanSupplier happens) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!happens.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen within " + LONGEST.toSeconds() + " s: " + what);
            }
            Thread.sleep(50);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
