package casement.gateway;

import casement.gateway.fragment.RisingClock;
import casement.gateway.put.Access;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/** All cameras of one site. */
final class Gateway {
    private static final Duration REPORTED_EVERY = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final List<CameraRun> cameras = new ArrayList<>();
    private final Optional<ReportFile> report;
    private volatile boolean stopping;
    private List<CameraReport> reported = List.of();

    Gateway(
            List<CameraPlan> plans,
            Settings settings,
            Access access,
            RisingClock clock,
            Status status,
            RandomGenerator random,
            Optional<ReportFile> report)
            throws IOException {
        this.report = report;
        lock(settings.spool());
        for (CameraPlan plan : plans) {
            cameras.add(new CameraRun(plan, settings, access, clock, status, random));
        }
    }

    /** Returns once every source has ended and all of it is handed over, or when told to stop. */
    void run() throws IOException, InterruptedException {
        cameras.forEach(CameraRun::start);
        long lastReport = System.nanoTime();
        while (!stopping && !isFinished()) {
            Thread.sleep(LOOK);
            if (System.nanoTime() - lastReport > REPORTED_EVERY.toNanos()) {
                writeReport();
                lastReport = System.nanoTime();
            }
        }
        if (!stopping) {
            for (CameraRun camera : cameras) {
                camera.finish();
            }
        }
        writeReport();
    }

    /** Stops all cameras at once; what is not handed over stays in the spool for the next start. */
    void stop(Duration patience) throws InterruptedException {
        stopping = true;
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            all.invokeAll(cameras.stream().map(c -> stopping(c, patience)).toList());
        }
        writeReport();
    }

    private static Callable<Boolean> stopping(CameraRun camera, Duration patience) {
        return () -> {
            camera.stop(patience);
            return true;
        };
    }

    boolean lostAnything() {
        return cameras.stream().anyMatch(c -> c.report().dropped() > 0);
    }

    boolean sourceRefused() {
        return cameras.stream().anyMatch(CameraRun::gaveUp);
    }

    private boolean isFinished() {
        return cameras.stream().allMatch(CameraRun::isDone);
    }

    private synchronized void writeReport() {
        List<CameraReport> now = cameras.stream().map(CameraRun::report).toList();
        if (!now.equals(reported)) {
            report.ifPresent(file -> file.write(now));
            reported = now;
        }
    }

    /** Held until the program ends. */
    private static void lock(Path spool) throws IOException {
        Files.createDirectories(spool);
        FileChannel channel =
                FileChannel.open(spool.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException(
                    "another gateway is using the spool " + spool + "; stop it, or give this one its own by --spool");
        }
    }
}
