package casement.local.room;

import casement.local.process.JavaProgram;
import casement.local.template.LambdaFunction;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions of one package under AWS's own runtime client, as Lambda runs them: the package is the working folder. */
final class RuntimeClient implements AutoCloseable {
    private static final String CORE = "aws-lambda-java-core-";
    private static final List<String> CLIENT =
            List.of("aws-lambda-java-runtime-interface-client-", "aws-lambda-java-serialization-");

    private final Path artefact;
    private final Path folder;
    private final Path log;
    private final List<RuntimeApi> apis = new ArrayList<>();
    private Process process;
    private long logged;

    /** @param folder gets the functions' logs and environments; empty */
    RuntimeClient(Path artefact, Path folder) throws IOException {
        this.artefact = artefact;
        this.folder = folder;
        this.log = folder.resolve("log");
        process = start();
    }

    private Process start() throws IOException {
        Path main = Path.of(OneAfterAnother.class.getName().replace('.', '/') + ".class");
        Path own = folder.resolve("main");
        Files.createDirectories(own.resolve(main).getParent());
        try (InputStream compiled = OneAfterAnother.class.getResourceAsStream("/" + main)) {
            Files.write(own.resolve(main), Objects.requireNonNull(compiled).readAllBytes());
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "-cp",
                own + File.pathSeparator + only(CORE) + File.pathSeparator + packaged(),
                OneAfterAnother.class.getName()));
        CLIENT.forEach(name -> command.add(only(name)));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(artefact.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LD_LIBRARY_PATH", artefact.resolve("lib").toString());
        return builder.start();
    }

    private static String only(String name) {
        return JavaProgram.ownClassPath().stream()
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith(name))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** In the order in which AWS's client looks through a package. */
    private String packaged() throws IOException {
        try (Stream<Path> files = Files.list(artefact.resolve("lib"))) {
            Stream<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).sorted();
            return Stream.concat(Stream.of(artefact), jars)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /**
     * Starts a function and calls it once.
     *
     * @param services the variables with which AWS's clients find what runs here
     */
    Answer invoke(LambdaFunction function, Map<String, String> services, byte[] event) throws Exception {
        if (!process.isAlive()) {
            process = start();
        }
        logged = Files.size(log);
        RuntimeApi api = new RuntimeApi();
        apis.add(api);
        FunctionQueue queue = new FunctionQueue(function.name(), function.arn(), 120, InstantSource.system());
        api.add("", queue);
        Invocation invocation = queue.add(event);
        OutputStream told = process.getOutputStream();
        told.write((environment(function, services, api) + "\n").getBytes(StandardCharsets.UTF_8));
        told.flush();
        for (int seconds = 0; seconds < 180; seconds++) {
            try {
                return invocation.answer().get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (!process.isAlive()) {
                    throw new AssertionError(
                            "the function ended before it answered: " + api.initError("") + "\n" + log(), e);
                }
            }
        }
        process.destroyForcibly().waitFor();
        throw new AssertionError("no answer within 180 s\n" + log());
    }

    /** A file of them, beside which the client's library lies: each client that is loaded anew needs its own. */
    private Path environment(LambdaFunction function, Map<String, String> services, RuntimeApi api) throws IOException {
        Properties variables = new Properties();
        variables.putAll(function.environment());
        // The services' addresses here win over AWS's in the template.
        variables.putAll(services);
        variables.putAll(Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(""),
                "_HANDLER", function.handler(),
                "AWS_LAMBDA_FUNCTION_NAME", function.name(),
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()),
                "LAMBDA_TASK_ROOT", artefact.toString(),
                "AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"));
        Path file = folder.resolve(function.id());
        try (Writer writer = Files.newBufferedWriter(file)) {
            variables.store(writer, null);
        }
        String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
        try (InputStream library =
                AWSLambda.class.getResourceAsStream("/jni/libaws-lambda-jni.linux-" + processor + ".so")) {
            Files.copy(Objects.requireNonNull(library), folder.resolve(function.id() + ".so"));
        }
        return file;
    }

    /** What was logged since the last call began. */
    String log() throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) logged, all.length - (int) logged, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        apis.forEach(RuntimeApi::close);
    }
}
