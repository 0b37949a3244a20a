package casement.gateway.spool;

import casement.domain.Fault;
import casement.gateway.fragment.Loss;
import casement.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of a camera's fragments, one line each, appended before the fragment leaves the spool; so that it is known
 * over a kill which ones were persisted. Keeps the newest lines only.
 */
final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final int MOST_LINES = 20_000;

    private final Path file;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder unwritten = new StringBuilder();

    /** Either of the two. */
    record Line(Optional<Persisted> persisted, Optional<Loss> lost) {}

    Ledger(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            for (String text : Files.readAllLines(file)) {
                read(text).ifPresent(lines::add);
            }
            rewrite();
        }
    }

    /** @throws UncheckedIOException when it may not be written; then it is written with the next one */
    void add(Persisted persisted) {
        try {
            append(new Line(Optional.of(persisted), Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + "; is the spool's disk full?", e);
        }
    }

    /** Never fails: a loss that the disk does not take is kept in memory and written with the next line. */
    void add(Loss loss) {
        boolean known = lines.stream()
                .flatMap(l -> l.lost().stream())
                .anyMatch(l -> l.reason() == loss.reason() && l.timecodeMillis() == loss.timecodeMillis());
        if (known) {
            return;
        }
        try {
            append(new Line(Optional.empty(), Optional.of(loss)));
        } catch (IOException later) {
            LOG.warn("cannot write {}: {}", file, later.getMessage());
        }
    }

    List<Persisted> persisted() {
        return lines.stream().flatMap(l -> l.persisted().stream()).toList();
    }

    List<Loss> lost() {
        return lines.stream().flatMap(l -> l.lost().stream()).toList();
    }

    boolean hasPersisted(long timecodeMillis) {
        return lines.stream().flatMap(l -> l.persisted().stream()).anyMatch(p -> p.timecodeMillis() == timecodeMillis);
    }

    /** Of everything that came to an end after it had been in the spool. */
    LongStream timecodes() {
        return LongStream.concat(
                lines.stream().flatMap(l -> l.persisted().stream()).mapToLong(Persisted::timecodeMillis),
                goneFromSpool().mapToLong(Loss::timecodeMillis));
    }

    /** As {@link #timecodes}, where each ends. */
    LongStream ends() {
        return LongStream.concat(
                lines.stream().flatMap(l -> l.persisted().stream()).mapToLong(Persisted::endMillis),
                goneFromSpool().mapToLong(l -> l.timecodeMillis() + l.millis()));
    }

    void clear() throws IOException {
        lines.clear();
        rewrite();
    }

    private Stream<Loss> goneFromSpool() {
        return lines.stream()
                .flatMap(l -> l.lost().stream())
                .filter(l -> l.reason().fromSpool());
    }

    private void append(Line line) throws IOException {
        lines.add(line);
        if (lines.size() > MOST_LINES) {
            lines.subList(0, MOST_LINES / 2).clear();
            rewrite();
            return;
        }
        unwritten.append(Json.write(line)).append('\n');
        Files.writeString(file, unwritten, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        unwritten.setLength(0);
    }

    private void rewrite() throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ParcelFile.UNFINISHED);
        Files.write(part, lines.stream().map(Json::write).toList());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The last line may have been cut by a kill. */
    private static Optional<Line> read(String text) {
        try {
            return Optional.of(Json.read(text, Line.class));
        } catch (Fault.BadInput torn) {
            return Optional.empty();
        }
    }
}
