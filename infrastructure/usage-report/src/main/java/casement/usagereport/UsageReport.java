package casement.usagereport;

import casement.domain.Fault;
import casement.domain.log.LogLine;
import casement.domain.video.Sha256;
import casement.merkle.MalformedLog;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scripts/usage-report}. */
@Command(
        name = "scripts/usage-report",
        description =
                "Makes the annual data usage report of a year (SJ-ALPR-33) from a copy of the audit log: report.html, report.pdf,"
                        + " data as CSV and JSON, and a manifest with their digests. The same copies give the same bytes.",
        mixinStandardHelpOptions = true,
        version = "casement-usage-report 0.1.0",
        sortOptions = false)
public final class UsageReport implements Callable<Integer> {
    private static final int MISUSED = 2;

    @Option(names = "--year", required = true, description = "of the site's calendar, such as 2026")
    private int year;

    @Option(
            names = "--log",
            required = true,
            description = "a copy of the audit log, a folder or a zip, with its checkpoint")
    private Path log = Path.of("log");

    @Option(names = "--out", required = true, description = "a new or empty folder")
    private Path out = Path.of("report");

    @Option(
            names = "--reads",
            description =
                    "a copy of the lake of reads (a folder with dt= folders), or a CSV file with site, camera and reads, as the"
                            + " named query \"reads of a year\" gives it")
    private @Nullable Path reads;

    @Option(
            names = "--measures",
            description =
                    "figures from elsewhere, in CSV: kind (cost or programme), name, value, unit, from, to, source, dated")
    private @Nullable Path measures;

    @Option(names = "--summary", description = "a text: summary of the year, and updates since the year before")
    private @Nullable Path summary;

    @Option(names = "--plans", description = "a text: plans for the coming years")
    private @Nullable Path plans;

    @Option(
            names = "--effect",
            description = "the day on which the protocol took effect; else that of the log's first entry")
    private @Nullable LocalDate effect;

    @Option(
            names = "--zone",
            defaultValue = "America/Los_Angeles",
            description = "the site's time zone (${DEFAULT-VALUE})")
    private ZoneId zone = ZoneOffset.UTC;

    @Option(
            names = "--least",
            defaultValue = "5",
            description =
                    "the fewest of what is counted about people that is published (${DEFAULT-VALUE}); 1 publishes all")
    private long least;

    @Option(names = "--internal", description = "files in data/ show everything; the report itself never does")
    private boolean isInternal;

    private final PrintStream told;
    private final Map<String, Sha256> digests = new HashMap<>();

    private UsageReport(PrintStream told) {
        this.told = told;
    }

    /** As {@code --help} says. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /** @return 0 when the report is written, 2 when what was given does not do */
    public static int run(List<String> arguments, PrintStream told) {
        PrintWriter writer = new PrintWriter(told, true, told.charset());
        return new CommandLine(new UsageReport(told))
                .setOut(writer)
                .setErr(writer)
                .execute(arguments.toArray(String[]::new));
    }

    @Override
    public Integer call() throws IOException {
        try (LogCopy copy = new LogCopy(log)) {
            write(files(copy));
            return 0;
        } catch (Fault | MalformedLog e) {
            told.println(e.getMessage());
            return MISUSED;
        }
    }

    private SortedMap<String, byte[]> files(LogCopy copy) throws IOException {
        if (least < 1) {
            throw new Fault.BadInput("least", "is 1 or more");
        }
        LocalDate since = Optional.ofNullable(effect)
                .or(() -> copy.began(zone))
                .orElseThrow(() -> new Fault.BadInput(
                        "effect", "is needed, since this copy of the log does not have its first entry"));
        ReportSpan span = ReportSpan.of(year, zone, since);
        Optional<String> figures = text("measures", measures);
        List<PlaceReads> places = reads == null ? List.of() : ReadsCopy.of(reads, span);
        digest("reads", reads);
        Given given = new Given(
                copy.checkpoint(),
                since,
                effect != null,
                copy.missing(span.firstUtcDay(), span.lastUtcDay()),
                copy.lastDay(),
                text("summary", summary),
                text("plans", plans),
                figures.map(Measure::of).orElse(List.of()),
                reads != null,
                digests,
                least);
        try (Stream<LogLine> lines = copy.lines(span.firstUtcDay(), span.lastUtcDay())) {
            return ReportFiles.of(UsageYear.of(span, lines, places), given, isInternal);
        }
    }

    private Optional<String> text(String option, @Nullable Path file) throws IOException {
        digest(option, file);
        return file == null ? Optional.empty() : Optional.of(Files.readString(file));
    }

    private void digest(String option, @Nullable Path file) throws IOException {
        if (file != null && Files.isRegularFile(file)) {
            digests.put(option, Sha256.of(Files.readAllBytes(file)));
        }
    }

    private void write(SortedMap<String, byte[]> files) throws IOException {
        OutFolder.checkEmpty(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = out.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, file.getValue());
        }
        told.println("Written to " + out + ": " + files.size() + " files. scripts/verify-audit says whether " + log
                + " is the log that was signed.");
    }
}
