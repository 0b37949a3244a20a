package casement.acceptance.whole;

import casement.json.Json;
import casement.local.Engine;
import casement.local.EngineOptions;
import casement.local.run.Api;
import casement.local.run.CameraSource;
import casement.local.run.Commissioning;
import casement.local.signin.Person;
import casement.testkit.SharedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From a read that is posted to the message at a desk: how long it takes, and whether each hit is told once, also when the matcher is killed. */
public final class AlertBench {
    private static final int ALONE_PER_SECOND = 1;
    private static final int ALONE_SECONDS = 30;
    private static final int SUSTAINED_PER_SECOND = 25;
    private static final int BURST_PER_SECOND = 250;
    /** A queue gives a message out anew after six minutes when whoever took it has died. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /**
     * One span of reads at an even pace.
     *
     * @param lost hits that no desk was told of
     * @param doubled hits that a desk was told of more than once
     * @param lagSeconds how much later than planned the last read was answered
     * @param ratio median beside that of the one read at a time
     */
    record Line(
            String phase,
            int readsPerSecond,
            int reads,
            int hits,
            int lost,
            int doubled,
            double medianSeconds,
            double p99Seconds,
            double worstSeconds,
            double lagSeconds,
            double ratio) {}

    private AlertBench() {}

    /** Arguments: folder for the engine's data, seconds of each phase, one read in how many is a hit, perhaps {@code --json}. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int seconds = Integer.parseInt(arguments[1]);
        int every = Integer.parseInt(arguments[2]);
        List<Line> lines = new ArrayList<>();
        double megabytes;
        EngineOptions options = EngineOptions.of(SharedData.root(), folder, 0);
        try (Engine engine = Engine.start(options, line -> {});
                Desk desk = new Desk(engine.socketUri(), engine.token(Person.ANALYST))) {
            Api api = new Api(engine);
            CameraSource gate = CameraSource.of(
                            List.of(new CameraSource.Wish("scene", Optional.of("alpr"), Optional.empty())))
                    .getFirst();
            new Commissioning(api, line -> {}).setUp(gate);
            Traffic traffic = new Traffic(engine.apiUri(), gate.id());
            traffic.register(api);
            traffic.awaitMatching(desk, LONGEST);

            Line alone = measure(
                    "one at a time",
                    traffic.paced(ALONE_PER_SECOND, ALONE_SECONDS, 1, () -> {}),
                    desk,
                    ALONE_PER_SECOND,
                    0);
            lines.add(alone);
            double base = alone.medianSeconds();
            lines.add(measure(
                    "sustained",
                    traffic.paced(SUSTAINED_PER_SECOND, seconds, every, () -> {}),
                    desk,
                    SUSTAINED_PER_SECOND,
                    base));
            lines.add(measure(
                    "burst", traffic.paced(BURST_PER_SECOND, seconds, every, () -> {}), desk, BURST_PER_SECOND, base));
            lines.add(measure(
                    "matcher killed",
                    traffic.paced(SUSTAINED_PER_SECOND, seconds, every, () -> engine.kill("hotlist")),
                    desk,
                    SUSTAINED_PER_SECOND,
                    base));
            megabytes = Memory.peakMegabytes();
        }
        boolean json = List.of(arguments).contains("--json");
        System.out.println(json ? Json.write(lines) : table(lines, every, megabytes));
        System.exit(lines.stream().anyMatch(line -> line.lost() + line.doubled() > 0) ? 1 : 0);
    }

    private static Line measure(String phase, Traffic.Sent sent, Desk desk, int perSecond, double base)
            throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (sent.hits().keySet().stream().anyMatch(at -> desk.heardOf(at).isEmpty()) && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        // What comes twice comes a little later.
        Thread.sleep(5_000);
        double[] seconds = sent.hits().entrySet().stream()
                .filter(hit -> !desk.heardOf(hit.getKey()).isEmpty())
                .mapToDouble(hit -> (desk.heardOf(hit.getKey()).getFirst() - hit.getValue()) / 1e9)
                .sorted()
                .toArray();
        int doubled = (int) sent.hits().keySet().stream()
                .filter(at -> desk.heardOf(at).size() > 1)
                .count();
        double median = at(seconds, 0.5);
        System.err.printf(Locale.ROOT, "%s: median %.2f s%n", phase, median);
        return new Line(
                phase,
                perSecond,
                sent.reads(),
                sent.hits().size(),
                sent.hits().size() - seconds.length,
                doubled,
                median,
                at(seconds, 0.99),
                at(seconds, 1),
                sent.lagSeconds(),
                base == 0 ? 1 : median / base);
    }

    private static double at(double[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(sorted.length * part) - 1)];
    }

    private static String table(List<Line> lines, int every, double megabytes) {
        StringBuilder table = new StringBuilder("One read in " + every + " is a hit.\n");
        table.append(String.format(
                "%-16s %8s %7s %6s %5s %8s %9s %9s %9s %8s %16s%n",
                "phase",
                "reads/s",
                "reads",
                "hits",
                "lost",
                "doubled",
                "median",
                "p99",
                "worst",
                "lag",
                "median / alone"));
        for (Line line : lines) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-16s %8d %7d %6d %5d %8d %8.2fs %8.2fs %8.2fs %7.1fs %16.1f%n",
                    line.phase(),
                    line.readsPerSecond(),
                    line.reads(),
                    line.hits(),
                    line.lost(),
                    line.doubled(),
                    line.medianSeconds(),
                    line.p99Seconds(),
                    line.worstSeconds(),
                    line.lagSeconds(),
                    line.ratio()));
        }
        return table + String.format(Locale.ROOT, "peak memory of all processes: %.0f MB", megabytes);
    }
}
