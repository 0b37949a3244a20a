package casement.acceptance.queries;

import casement.columns.ParquetEntryFiles;
import casement.columns.ParquetReadFiles;
import casement.domain.access.Purpose;
import casement.domain.audit.Act;
import casement.domain.audit.Answer;
import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.audit.Redaction;
import casement.domain.audit.Who;
import casement.domain.camera.CameraId;
import casement.domain.log.EntriesFile;
import casement.domain.log.KeyedPlateMarks;
import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import casement.domain.log.OpenField;
import casement.domain.log.PlateMarks;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlateRead;
import casement.domain.video.Sha256;
import casement.lake.StoreEntriesInLake;
import casement.testkit.LogTrial;
import casement.testkit.Plates;
import casement.testkit.memory.MemoryEntryLake;
import casement.testkit.memory.MemoryLogEntries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Three days of a log: recorded, sealed, and brought into the lake by what does so in a deployment. */
final class SeededLog {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final LocalDate SUNDAY = FRIDAY.plusDays(2);

    static final Who ANA = new Who("s-ana", "Ana Ruiz", "Investigations", "City Police");
    static final Who BEN = new Who("s-ben", "Ben Ode", "Traffic", "City Police");
    static final Who EVA = new Who("s-eva", "Eva Li", "Oversight", "City Auditor");
    static final Who CLERK = new Who("s-cle", "Cleo Ek", "Records", "City Police");

    static final PlateMarks MARKS = new KeyedPlateMarks(new byte[32]);

    private static final int BATCH = 7;

    private final LogTrial log = new LogTrial();
    private final MemoryLogEntries entries = new MemoryLogEntries(log.store);
    private final MemoryEntryLake lake = new MemoryEntryLake();
    private final StoreEntriesInLake storeEntriesInLake =
            new StoreEntriesInLake(entries, new ParquetEntryFiles(MARKS), lake, log.clock);
    private final Map<String, String> labels = new HashMap<>();

    /** Names an entry, so that answers with its id can be compared. */
    AuditId named(String label, AuditId id) {
        labels.put(id.value(), label);
        return id;
    }

    /** With labels in the places of ids. */
    String labelled(String row) {
        String told = row;
        for (Map.Entry<String, String> label : labels.entrySet()) {
            told = told.replace(label.getKey(), label.getValue());
        }
        return told;
    }

    String id(String label) {
        return labels.entrySet().stream()
                .filter(entry -> entry.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static Act act(Who who, String action, Map<String, String> elements) {
        return Act.asked(who, action).with(elements);
    }

    static Purpose purpose(String number, String words) {
        return new Purpose("felony", Optional.of(number), Optional.of(words), Optional.of("felony"));
    }

    /** At that moment; later than all before. */
    AuditId record(String time, Act act) {
        Instant at = Instant.parse(time);
        if (!day(log.clock.instant()).equals(day(at))) {
            seal();
        }
        // Recording takes seven milliseconds in this log.
        log.clock.set(at.minusMillis(7));
        return log.look(act);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /** What came of a question, a second after that moment. */
    AuditId reply(AuditId question, String time, Act act, Outcome outcome, int count, Map<String, String> known) {
        return record(
                Instant.parse(time).plusSeconds(1).toString(),
                new Act(
                                act.who(),
                                act.action(),
                                act.elements(),
                                act.purpose(),
                                outcome,
                                Optional.empty(),
                                Optional.of(new Answer(count, Sha256.of(new byte[] {(byte) count}))),
                                Optional.of(question))
                        .with(known));
    }

    /** Asked, and answered or done. */
    AuditId asked(String time, Act act, Outcome outcome, int count, Map<String, String> known) {
        AuditId question = record(time, act);
        reply(question, time, act, outcome, count, known);
        return question;
    }

    AuditId answered(String time, Act act, int count) {
        return asked(time, act, Outcome.ANSWERED, count, Map.of());
    }

    void changed(String time, Act act) {
        asked(time, act, Outcome.CHANGED, 1, Map.of());
    }

    void changed(String time, Act act, Map<String, String> known) {
        asked(time, act, Outcome.CHANGED, 1, known);
    }

    /** By a function, which asks nobody. */
    void done(String time, String function, String action, Outcome outcome, Map<String, String> elements) {
        record(time, act(Who.function(function), action, elements).outcome(outcome));
    }

    /** As they are in the log, in its order. */
    Stream<LogLine> lines() {
        return entries.days().stream()
                .flatMap(day -> entries.files(day).stream())
                .flatMap(file -> entries.read(file).stream());
    }

    void seal() {
        log.sealUntilIdle(log.sealing(BATCH));
        storeEntriesInLake.store();
    }

    /** Of an entry that is sealed. */
    void redact(AuditId id, Set<String> fields, Redaction why) {
        replace(id, entry -> entry.redacted(fields, why));
    }

    /** Of an entry that is sealed. */
    void purge(AuditId id, Redaction why) {
        replace(id, entry -> entry.purged(why));
    }

    private void replace(AuditId id, Function<LoggedEntry, LogLine> change) {
        for (LocalDate day : entries.days()) {
            for (EntriesFile file : entries.files(day)) {
                String lines = entries.read(file).stream()
                        .map(line -> line instanceof LoggedEntry entry && isOf(entry, id) ? change.apply(entry) : line)
                        .map(line -> line.line() + "\n")
                        .collect(Collectors.joining());
                log.store.tamper(file.path(), lines.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isOf(LoggedEntry entry, AuditId id) {
        return entry.fields().stream()
                .anyMatch(field -> field instanceof OpenField open
                        && open.name().equals("id")
                        && open.value().equals(id.value()));
    }

    /** Into folders as the buckets have them. */
    void store(Path objects) throws IOException {
        seal();
        Path bucket = objects.resolve("AuditLakeBucket/audit");
        for (LocalDate day = FRIDAY; !day.isAfter(SUNDAY); day = day.plusDays(1)) {
            // S3 has no folders; one that is empty here is one that is not there.
            Path folder = Files.createDirectories(bucket.resolve("dt=" + day));
            Files.createDirectories(objects.resolve("ReadsBucket/lake/reads/dt=" + day));
            for (var hour : lake.hours(day)) {
                Files.write(folder.resolve("%02d.parquet".formatted(hour.hour())), lake.file(day, hour.hour()));
            }
        }
    }

    /** So many reads of a camera on Friday, some in two states, as the lake of reads has them. */
    static void storeReads(Path objects, String camera, int reads) throws IOException {
        AlprCamera reader = Plates.camera(new CameraId(camera));
        List<PlateRead> some = IntStream.range(0, reads)
                .mapToObj(n -> Plates.read(
                        reader,
                        "7ABC" + (100 + n),
                        FRIDAY.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofMinutes(n))))
                .toList();
        Path folder = objects.resolve("ReadsBucket/lake/reads/dt=" + FRIDAY);
        Files.write(folder.resolve(camera + "-1.parquet"), new ParquetReadFiles().of(some));
        Files.write(folder.resolve(camera + "-2.parquet"), new ParquetReadFiles().of(some.subList(0, 1)));
    }
}
