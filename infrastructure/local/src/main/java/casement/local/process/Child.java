package casement.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A child process: started again, after a pause, whenever it ends and nobody wanted it to. */
public final class Child implements AutoCloseable {
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;
    private static final long GRACE_SECONDS = 4;
    /** While the JVM writes its archive of classes. */
    private static final long FIRST_GRACE_SECONDS = 60;

    private final JavaProgram program;
    private final Path log;
    private final Map<String, String> ownEnvironment;
    private final Runnable whenEnded;
    private final IntPredicate isFinal;
    private volatile boolean closing;
    private volatile @Nullable Integer finished;
    private volatile int starts;
    private @Nullable Process process;

    private Child(
            JavaProgram program,
            Path log,
            Map<String, String> ownEnvironment,
            Runnable whenEnded,
            IntPredicate isFinal) {
        this.program = program;
        this.log = log;
        this.ownEnvironment = ownEnvironment;
        this.whenEnded = whenEnded;
        this.isFinal = isFinal;
    }

    /** @param whenEnded told each time that the process has ended, before it is started again */
    public static Child start(JavaProgram program, Path logs, Runnable whenEnded) {
        return start(program, logs, whenEnded, status -> false);
    }

    /** @param isFinal which exit status means that it has done its work and is not to be started again */
    public static Child start(JavaProgram program, Path logs, Runnable whenEnded, IntPredicate isFinal) {
        try {
            Path log = Files.createDirectories(logs).resolve(program.name() + ".log");
            Child child = new Child(program, log, System.getenv(), whenEnded, isFinal);
            Process first = child.launch();
            Thread.ofVirtual().name("watch-" + program.name()).start(() -> child.watch(first));
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + program.name(), e);
        }
    }

    public String name() {
        return program.name();
    }

    public Path log() {
        return log;
    }

    /** The exit status, once it has done its work. */
    public Optional<Integer> finished() {
        return Optional.ofNullable(finished);
    }

    /** How often it has been started. */
    public int starts() {
        return starts;
    }

    public synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Kills the process without warning; it will be started again. */
    public synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private synchronized Process launch() throws IOException {
        if (closing) {
            throw new IOException("closing");
        }
        ProcessBuilder builder = program.builder(ownEnvironment);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process started = builder.start();
        starts++;
        process = started;
        return started;
    }

    private void watch(Process first) {
        long pause = FIRST_PAUSE_MILLIS;
        Process current = first;
        try {
            while (true) {
                long started = System.nanoTime();
                int status = current.waitFor();
                whenEnded.run();
                if (closing) {
                    return;
                }
                if (isFinal.test(status)) {
                    finished = status;
                    return;
                }
                boolean livedLong = System.nanoTime() - started > TimeUnit.SECONDS.toNanos(20);
                pause = livedLong ? FIRST_PAUSE_MILLIS : Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
                Thread.sleep(pause);
                current = launch();
            }
        } catch (IOException | InterruptedException e) {
            if (!closing) {
                throw new IllegalStateException("cannot start " + name() + " again", e);
            }
        }
    }

    /** Asks it to end, by the end of its standard input, and then makes it. */
    @Override
    public void close() {
        Process last;
        synchronized (this) {
            closing = true;
            last = process;
        }
        if (last == null) {
            return;
        }
        try {
            last.getOutputStream().close();
            boolean writesArchive =
                    program.archive().filter(file -> !Files.exists(file)).isPresent();
            if (!last.waitFor(writesArchive ? FIRST_GRACE_SECONDS : GRACE_SECONDS, TimeUnit.SECONDS)) {
                last.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            last.destroyForcibly();
        } catch (InterruptedException e) {
            last.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
