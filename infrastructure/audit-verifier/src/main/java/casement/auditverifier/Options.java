package casement.auditverifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What the auditor gave.
 *
 * @param older checkpoints that the auditor kept
 * @param keptFrom entries that were sealed before may be gone
 * @param late how long after it was made an entry may be sealed
 */
record Options(
        List<NamedKey> keys, List<NamedKey> witnesses, List<Head> older, Instant keptFrom, Duration late, String log) {
    /** Something given makes no sense. */
    static final class Misused extends Exception {
        Misused(String message) {
            super(message);
        }
    }

    static Options parse(List<String> arguments) throws Misused {
        List<NamedKey> keys = new ArrayList<>();
        List<NamedKey> witnesses = new ArrayList<>();
        List<Head> older = new ArrayList<>();
        List<String> logs = new ArrayList<>();
        Instant keptFrom = Instant.MIN;
        Duration late = Duration.ofHours(1);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            try {
                switch (argument) {
                    case "--key" -> keys.add(key(value(argument, rest), false));
                    case "--witness" -> witnesses.add(key(value(argument, rest), true));
                    case "--older" -> older.add(head(Path.of(value(argument, rest))));
                    case "--kept-from" ->
                        keptFrom = LocalDate.parse(value(argument, rest))
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant();
                    case "--late-minutes" -> late = Duration.ofMinutes(Long.parseLong(value(argument, rest)));
                    default -> logs.add(argument);
                }
            } catch (BadLog | IOException | DateTimeParseException | NumberFormatException e) {
                throw new Misused(argument + ": " + e.getMessage());
            }
        }
        if (logs.size() != 1 || !isThere(logs.getFirst())) {
            throw new Misused("name one folder or zip that is there, or an address");
        }
        return new Options(keys, witnesses, older, keptFrom, late, logs.getFirst());
    }

    private static boolean isThere(String log) {
        return PublishedFiles.isAddress(log) || Files.exists(Path.of(log));
    }

    private static String value(String option, Iterator<String> rest) throws Misused {
        if (!rest.hasNext()) {
            throw new Misused(option + " needs a value");
        }
        return rest.next();
    }

    private static NamedKey key(String given, boolean isWitness) throws IOException {
        Path file = Path.of(given);
        NamedKey key = NamedKey.parse(Files.isRegularFile(file) ? Files.readString(file) : given);
        if (key.isWitness() != isWitness) {
            throw new BadLog(
                    key.name() + (isWitness ? " is a log's key, not a witness's" : " is a witness's key, not a log's"));
        }
        return key;
    }

    private static Head head(Path file) throws IOException {
        return Head.parse(file.toString(), Files.readAllBytes(file));
    }
}
