package casement.oversight;

import casement.domain.Fault;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Role;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditLog;
import casement.domain.log.EntriesFile;
import casement.domain.log.LakeHour;
import casement.domain.log.LogLine;
import casement.domain.log.Proving;
import casement.domain.log.Sealing;
import casement.domain.redaction.Authority;
import casement.domain.review.Unit;
import casement.testkit.Audits;
import casement.testkit.Examples;
import casement.testkit.LogTrial;
import casement.testkit.Rules;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryEntryLake;
import casement.testkit.memory.MemoryLogEntries;
import casement.testkit.memory.MemoryRedactionProposals;
import casement.testkit.memory.MemoryRewritableEntries;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A log in memory with everything that takes something out of it. */
final class RedactionOffice {
    static final Principal CLERK = of("clerk", Role.RECORDS_OFFICER);
    static final Principal COUNSEL = of("counsel", Role.COUNSEL);
    static final Principal OTHER_COUNSEL = of("other-counsel", Role.COUNSEL);
    static final int ENTRY_DAYS = 731;
    static final String PLATE = "7XYZ999";
    static final String WORDS = "Mrs Lee of 4 Elm Street saw it";

    final LogTrial trial = new LogTrial();
    final MemoryRedactionProposals proposals = new MemoryRedactionProposals(trial.writes);
    final MemoryRewritableEntries files = new MemoryRewritableEntries(trial.store, trial.writes);
    final MemoryLogEntries entries = new MemoryLogEntries(trial.store);
    final MemoryEntryLake lake = new MemoryEntryLake();
    private final AuditLog log = new AuditLog(trial.outbox, trial.clock, Ulids::at);
    private final Asking asking = new Asking(Rules.governing(), log);
    private final Sealing sealing = trial.sealing(4);
    final ProposeRedaction propose = new ProposeRedaction(asking, trial.outbox, proposals, trial.clock);
    final DecideRedaction decide = new DecideRedaction(asking, proposals, trial.clock);
    final ListRedactions list = new ListRedactions(asking, proposals);
    final RedactEntries redact = new RedactEntries(
            log,
            proposals,
            trial.outbox,
            new Proving(trial.store, entries),
            entries,
            files,
            lake,
            new RedactEntries.Setting(ENTRY_DAYS),
            trial.clock);

    static Principal of(String subject, Role role) {
        return Audits.of(new Unit(Examples.POLICE, "Law"), subject, role);
    }

    void seal() {
        trial.sealUntilIdle(sealing);
    }

    /** A look at a plate, among others, sealed. */
    AuditEntry sealedLook() {
        trial.look(2);
        AuditId look = trial.look(Act.asked(Examples.analyst().who(), "SearchReads")
                .with("plate", PLATE)
                .with("camera", "third-avenue")
                .forPurpose(new Purpose("investigation", Optional.of("26-5"), Optional.of(WORDS))));
        trial.look(3);
        seal();
        return trial.outbox.find(look).orElseThrow();
    }

    static ProposeRedaction.Form form(AuditId entry, String... fields) {
        return new ProposeRedaction.Form(
                Optional.of(entry),
                Optional.of(List.of(fields)),
                Optional.of(Authority.Kind.COURT_ORDER),
                Optional.of("26-77"),
                Optional.of("The court says so."));
    }

    static DecideRedaction.Form decision(DecideRedaction.Decision decision) {
        return new DecideRedaction.Form(Optional.of(decision));
    }

    ShownRedaction approved(AuditId entry, String... fields) {
        ShownRedaction proposed = propose.propose(CLERK, form(entry, fields));
        return decide.decide(COUNSEL, proposed.id(), decision(DecideRedaction.Decision.APPROVE));
    }

    /** Until no batch is left from which a file could be written again. */
    void waitForBatches() {
        trial.clock.advance(RedactEntries.BATCHES_GONE.plus(Duration.ofHours(1)));
    }

    /** A round in which something may fail. */
    void tryRound() {
        try {
            redact.round();
        } catch (Fault again) {
            trial.clock.advance(Duration.ofMinutes(5));
        }
    }

    /** What the lake is made of, as if it were written now. */
    void storeInLake() {
        for (LocalDate day : entries.days()) {
            lake.store(LakeHour.of(day, 12, entries.files(day)), new byte[] {1});
        }
    }

    Stream<LogLine> lines() {
        return entries.days().stream()
                .flatMap(day -> entries.files(day).stream())
                .flatMap(file -> entries.read(file).stream());
    }

    /** All that lies anywhere, as one text; batches have gone by their rule. */
    String everything() {
        Stream<byte[]> objects = trial.store.objects().entrySet().stream()
                .filter(object -> EntriesFile.at(object.getKey(), "").isPresent())
                .map(Map.Entry::getValue);
        Stream<String> stored =
                Stream.concat(objects, files.older().stream()).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        return Stream.concat(stored, trial.outbox.written().stream().map(Object::toString))
                .reduce("", String::concat);
    }
}
