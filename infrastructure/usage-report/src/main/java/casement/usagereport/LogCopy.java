package casement.usagereport;

import casement.domain.Fault;
import casement.domain.log.LogLine;
import casement.domain.log.LogPaths;
import casement.merkle.Checkpoint;
import casement.merkle.MalformedLog;
import casement.merkle.SignedNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of the audit log, a folder or a zip, read as it is: whether it is the log that was signed, {@code scripts/verify-audit} says. Entries that were
 * sealed after its checkpoint are left out.
 */
final class LogCopy implements AutoCloseable {
    private static final Pattern FILE =
            Pattern.compile("dt=([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{12})-([0-9]{6})\\.jsonl");

    private final Optional<FileSystem> zip;
    private final Path root;
    private final Checkpoint checkpoint;
    private final List<Part> parts;

    /** A file of entries. */
    private record Part(Path path, LocalDate day, long first, long count) {
        private long until() {
            return first + count;
        }
    }

    /** @throws Fault.BadInput when it is none */
    LogCopy(Path given) {
        try {
            zip = Files.isDirectory(given) ? Optional.empty() : Optional.of(FileSystems.newFileSystem(given));
            root = zip.map(files -> files.getPath("/")).orElse(given);
            checkpoint = Checkpoint.of(SignedNote.parse(Files.readAllBytes(root.resolve(Checkpoint.PATH))));
            parts = parts(root.resolve(LogPaths.ENTRIES));
        } catch (IOException | MalformedLog e) {
            throw new Fault.BadInput("log", "is no copy of an audit log with its checkpoint: " + e);
        }
    }

    private static List<Part> parts(Path entries) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(entries)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Matcher name = FILE.matcher(entries.relativize(file).toString().replace('\\', '/'));
                if (name.matches()) {
                    parts.add(new Part(
                            file,
                            LocalDate.parse(name.group(1)),
                            Long.parseLong(name.group(2)),
                            Long.parseLong(name.group(3))));
                }
            }
        }
        parts.sort(Comparator.comparingLong(Part::first));
        return parts;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The day on which the first entry of the log was sealed, if that is in the copy. */
    Optional<LocalDate> began(ZoneId zone) {
        return parts.stream()
                .filter(part -> part.first() == 0)
                .flatMap(this::lines)
                .findFirst()
                .map(line -> LocalDate.ofInstant(line.sealed(), zone));
    }

    /** The last day on which anything of this copy was sealed (UTC). */
    Optional<LocalDate> lastDay() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast().day());
    }

    /**
     * How many entries of which some may belong to these days are in the log and not in the copy.
     *
     * @param from UTC
     * @param to UTC, the last
     */
    long missing(LocalDate from, LocalDate to) {
        long missing = 0;
        long next = 0;
        LocalDate before = LocalDate.MIN;
        for (Part part : parts) {
            boolean mayBelong = !part.day().isBefore(from) && !before.isAfter(to);
            missing += mayBelong ? Math.max(0, part.first() - next) : 0;
            next = Math.max(next, part.until());
            before = part.day();
        }
        return missing + (before.isAfter(to) ? 0 : Math.max(0, checkpoint.size() - next));
    }

    /**
     * What was sealed on these days, in the log's order.
     *
     * @throws MalformedLog when a file is not whole
     */
    Stream<LogLine> lines(LocalDate from, LocalDate to) {
        return parts.stream()
                .filter(part -> !part.day().isBefore(from) && !part.day().isAfter(to))
                .flatMap(this::lines);
    }

    private Stream<LogLine> lines(Part part) {
        try {
            List<LogLine> lines =
                    Files.readAllLines(part.path()).stream().map(LogLine::read).toList();
            for (int n = 0; n < lines.size(); n++) {
                if (lines.get(n).index() != part.first() + n) {
                    throw notWhole(part);
                }
            }
            if (lines.size() != part.count()) {
                throw notWhole(part);
            }
            return lines.stream().filter(line -> line.index() < checkpoint.size());
        } catch (IOException e) {
            throw new UncheckedIOException(part.path().getFileName() + " cannot be read", e);
        }
    }

    private static MalformedLog notWhole(Part part) {
        return new MalformedLog(part.path().getFileName()
                + " has other entries than its name says; scripts/verify-audit says what else does not hold");
    }

    @Override
    public void close() throws IOException {
        if (zip.isPresent()) {
            zip.get().close();
        }
    }
}
