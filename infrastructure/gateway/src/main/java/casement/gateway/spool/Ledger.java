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
import java.util.OptionalLong;

/**
 * What became of a camera's fragments, one line each, appended before the fragment leaves the spool; so that it is known
 * over a kill which ones were persisted. Keeps the newest lines only.
 */
final class Ledger {
    private static final int MOST_LINES = 20_000;

    private final Path file;
    private final List<Line> lines = new ArrayList<>();

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

    void add(Persisted persisted) {
        append(new Line(Optional.of(persisted), Optional.empty()));
    }

    void add(Loss loss) {
        boolean known = lines.stream()
                .flatMap(l -> l.lost().stream())
                .anyMatch(l -> l.reason() == loss.reason() && l.timecodeMillis() == loss.timecodeMillis());
        if (!known) {
            append(new Line(Optional.empty(), Optional.of(loss)));
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

    OptionalLong newestTimecode() {
        return lines.stream()
                .flatMap(l -> l.persisted().stream())
                .mapToLong(Persisted::timecodeMillis)
                .max();
    }

    void clear() throws IOException {
        lines.clear();
        rewrite();
    }

    private void append(Line line) {
        lines.add(line);
        try {
            if (lines.size() > MOST_LINES) {
                lines.subList(0, MOST_LINES / 2).clear();
                rewrite();
            } else {
                Files.writeString(file, Json.write(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + "; is the spool's disk full?", e);
        }
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
