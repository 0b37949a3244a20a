package casement.local.run;

import casement.local.Engine;
import casement.local.process.Child;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Waits until the sources have ended and everything that follows from them is done. */
public final class UntilDone {
    /** The queue gives a message up after five receipts, six minutes apart. */
    private static final Duration LONGEST_WITHOUT_PROGRESS = Duration.ofMinutes(32);

    private static final long PAUSE_MILLIS = 500;
    private static final int QUIET_LOOKS = 3;

    private final Engine engine;
    private final Consumer<String> say;

    public UntilDone(Engine engine, Consumer<String> say) {
        this.engine = engine;
        this.say = say;
    }

    /** @return the gateway's exit status */
    public int await(Child gateway, Path gatewayReport, List<CameraSource> sources)
            throws IOException, InterruptedException {
        while (gateway.finished().isEmpty()) {
            Thread.sleep(PAUSE_MILLIS);
        }
        say.accept("the sources have ended; waiting for every fragment to be stored or withheld");
        awaitFates(GatewayReport.read(gatewayReport), sources);
        for (int quiet = 0; quiet < QUIET_LOOKS; ) {
            Thread.sleep(PAUSE_MILLIS);
            quiet = engine.isQuiet() ? quiet + 1 : 0;
        }
        return gateway.finished().orElseThrow();
    }

    private void awaitFates(GatewayReport report, List<CameraSource> sources) throws InterruptedException {
        int known = -1;
        long lastProgress = System.nanoTime();
        while (System.nanoTime() - lastProgress < LONGEST_WITHOUT_PROGRESS.toNanos()) {
            int now = 0;
            int missing = 0;
            for (CameraSource source : sources) {
                Fates fates = Fates.of(engine, source.id());
                now += fates.size();
                missing += (int) report.persisted(source.id()).stream()
                        .filter(n -> !fates.knows(n))
                        .count();
            }
            if (missing == 0 || !engine.deadLetters().isEmpty()) {
                return;
            }
            if (now != known) {
                known = now;
                lastProgress = System.nanoTime();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
