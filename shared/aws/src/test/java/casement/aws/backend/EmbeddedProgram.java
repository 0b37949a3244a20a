package casement.aws.backend;

import casement.testkit.SharedData;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Somebody else's server in a child JVM with its own class path, for as long as this JVM lives. */
final class EmbeddedProgram {
    private static final long LONGEST_START_MILLIS = 120_000;

    private final Process process;
    private final int port;
    private final Path log;

    /** @param arguments for the port that was chosen */
    EmbeddedProgram(String service, String main, List<String> flags, IntFunction<List<String>> arguments) {
        Path lib = SharedData.root().resolve("infrastructure/local/services/" + service + "/target/lib");
        if (!Files.isDirectory(lib)) {
            throw new IllegalStateException("no class path for " + service + " at " + lib + "; build its module first");
        }
        try {
            port = freePort();
            log = Files.createTempFile("casement-" + service, ".log");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(
                    List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
            command.addAll(flags);
            command.addAll(List.of("-cp", lib + "/*" + File.pathSeparator + classesOfThis()));
            command.addAll(List.of(Leash.class.getName(), main));
            command.addAll(arguments.apply(port));
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            awaitStart(service);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + service, e);
        }
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String classesOfThis() {
        return Path.of(Leash.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    private void awaitStart(String service) {
        long end = System.nanoTime() + LONGEST_START_MILLIS * 1_000_000;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException(service + " did not start; its output is in " + log);
            }
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while a server started", e);
        }
    }
}
