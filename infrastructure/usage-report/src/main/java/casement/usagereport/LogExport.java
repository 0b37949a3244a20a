package casement.usagereport;

import casement.domain.Fault;
import casement.domain.log.LogLine;
import casement.merkle.MalformedLog;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scripts/export-log}. */
@Command(
        name = "scripts/export-log",
        description =
                "Writes what was sealed into the audit log in a span as tables: a Data Package (Frictionless Data, version 1) of CSV"
                        + " files, each of one schema, with their digests. What was taken out says so, with authority and actor. The same"
                        + " copy and span give the same bytes.",
        mixinStandardHelpOptions = true,
        version = "casement-export-log 0.1.0",
        sortOptions = false)
public final class LogExport implements Callable<Integer> {
    private static final int MISUSED = 2;

    @Option(
            names = "--log",
            required = true,
            description = "a copy of the audit log, a folder or a zip, with its checkpoint")
    private Path log = Path.of("log");

    @Option(
            names = "--from",
            required = true,
            description = "the first instant of the span, UTC, such as 2026-11-01T00:00:00Z")
    private Instant from = Instant.EPOCH;

    @Option(names = "--until", required = true, description = "the first instant after the span, likewise")
    private Instant until = Instant.EPOCH;

    @Option(names = "--out", required = true, description = "a new or empty folder")
    private Path out = Path.of("export");

    private final PrintStream told;

    private LogExport(PrintStream told) {
        this.told = told;
    }

    /** As {@code --help} says. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /** @return 0 when the export is written whole, 3 when entries of the span are not in the copy, 2 when what was given does not do */
    public static int run(List<String> arguments, PrintStream told) {
        PrintWriter writer = new PrintWriter(told, true, told.charset());
        return new CommandLine(new LogExport(told))
                .setOut(writer)
                .setErr(writer)
                .execute(arguments.toArray(String[]::new));
    }

    @Override
    public Integer call() throws IOException {
        try (LogCopy copy = new LogCopy(log)) {
            return export(copy);
        } catch (Fault | MalformedLog | UncheckedIOException e) {
            told.println(e.getMessage());
            return MISUSED;
        }
    }

    private int export(LogCopy copy) throws IOException {
        if (!from.isBefore(until)) {
            throw new Fault.BadInput(
                    "until", "is to be after from; an export has what was sealed from " + from + " to before " + until);
        }
        OutFolder.checkEmpty(out);
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(until.minusNanos(1), ZoneOffset.UTC);
        long missing = copy.missing(first, last);
        long entries;
        try (ExportTables tables = new ExportTables(out);
                Stream<LogLine> lines = copy.lines(first, last)) {
            lines.filter(line -> !line.sealed().isBefore(from) && line.sealed().isBefore(until))
                    .forEach(tables::add);
            entries = tables.finish(new DataPackage(from, until, copy.checkpoint(), missing));
        }
        told.println("Written to " + out + ": " + entries + " entries. scripts/verify-audit says whether " + log
                + " is the log that was signed.");
        return missing == 0 ? 0 : told(missing);
    }

    private int told(long missing) {
        told.println(missing + " entries that may belong to the span are in the log and not in this copy.");
        return 3;
    }
}
