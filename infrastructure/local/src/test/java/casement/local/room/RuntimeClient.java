package casement.local.room;

import casement.local.process.JavaProgram;
import casement.local.template.LambdaFunction;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** One packaged function under AWS's own runtime client, as Lambda runs it: the artefact is the working folder. */
final class RuntimeClient implements AutoCloseable {
    private static final List<String> CLIENT_JARS = List.of("aws-lambda-java-");

    private final RuntimeApi api = new RuntimeApi();
    private final FunctionQueue queue;
    private final Process process;
    private final Path log;

    /**
     * @param library of AWS's client, unpacked; by itself each unpacks it to the same place, under the feet of another that runs
     * @param folder gets the function's log, named after it
     */
    RuntimeClient(LambdaFunction function, Map<String, String> environment, Path library, Path folder)
            throws IOException {
        log = folder.resolve(function.id() + ".log");
        queue = new FunctionQueue(function.name(), function.arn(), 120, InstantSource.system());
        api.add("", queue);
        String classPath = JavaProgram.ownClassPath().stream()
                .filter(entry -> CLIENT_JARS.stream()
                        .anyMatch(Path.of(entry).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI=" + library,
                        "-cp",
                        classPath,
                        AWSLambda.class.getName(),
                        function.handler())
                .directory(function.artefact().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(function.environment());
        // The services' addresses here win over AWS's in the template.
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API", api.address(""),
                        "_HANDLER", function.handler(),
                        "AWS_LAMBDA_FUNCTION_NAME", function.name(),
                        "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()),
                        "LAMBDA_TASK_ROOT", function.artefact().toString(),
                        "LD_LIBRARY_PATH", function.artefact().resolve("lib").toString(),
                        "AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"));
        process = builder.start();
    }

    static Path library(Path folder) throws IOException {
        String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
        try (InputStream packed =
                AWSLambda.class.getResourceAsStream("/jni/libaws-lambda-jni.linux-" + processor + ".so")) {
            Path file = folder.resolve("libaws-lambda-jni.so");
            Files.copy(Objects.requireNonNull(packed), file);
            return file;
        }
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    Answer invoke(byte[] event) throws Exception {
        Invocation invocation = queue.add(event);
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
        throw new AssertionError("no answer within 180 s");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }
}
