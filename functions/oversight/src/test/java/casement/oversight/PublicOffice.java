package casement.oversight;

import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.camera.CameraClass;
import casement.domain.log.LogEntries;
import casement.domain.log.Sealing;
import casement.domain.people.Agencies;
import casement.domain.transparency.CountedMonth;
import casement.domain.transparency.FigureKind;
import casement.domain.transparency.Site;
import casement.testkit.Examples;
import casement.testkit.LogTrial;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAgencies;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryLogEntries;
import casement.testkit.memory.MemoryMeasures;
import casement.testkit.memory.MemoryPublicFigures;
import casement.testkit.memory.MemoryPublicSite;
import casement.testkit.memory.MemoryReviews;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A city that publishes, over a log that is sealed. */
final class PublicOffice {
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final long LEAST = 10;

    final LogTrial trial = new LogTrial();
    final Sealing sealing = trial.sealing(7);
    final MemoryPublicFigures figures = new MemoryPublicFigures();
    final MemoryMeasures measures = new MemoryMeasures();
    final MemoryCameras cameras = new MemoryCameras();
    final MemoryAgencies agencies = new MemoryAgencies();
    final MemoryPublicSite site = new MemoryPublicSite();
    final MemoryAudit audit = new MemoryAudit();
    final PackOffice packs = new PackOffice();
    final PublishPages publishPages;

    PublicOffice() {
        cameras.add(Examples.camera(Examples.freshCameraId(), CameraClass.CCTV));
        PublicRecord record = new PublicRecord(
                figures,
                measures,
                cameras,
                packs.desk,
                packs.changes,
                trial.store,
                new PublicRecord.Terms(
                        ZONE, "0.1.0", new Site("City", "privacy@city.example", Optional.empty()), LEAST));
        publishPages = new PublishPages(
                new AuditLog(audit, trial.clock, Ulids::at), record, new PlainPages(), site, ZONE, trial.clock);
    }

    GatherFigures gatherFigures() {
        return gatherFigures(new MemoryLogEntries(trial.store));
    }

    GatherFigures gatherFigures(LogEntries entries) {
        return new GatherFigures(entries, agencies, new MemoryReviews(), figures, ZONE, trial.clock);
    }

    GatherFigures gatherFigures(Agencies known) {
        return new GatherFigures(
                new MemoryLogEntries(trial.store), known, new MemoryReviews(), figures, ZONE, trial.clock);
    }

    void seal() {
        trial.sealUntilIdle(sealing);
    }

    /** So many in the log. */
    void acts(int times, Act act) {
        for (int n = 0; n < times; n++) {
            trial.look(act);
        }
    }

    static Act changed(String action, Map<String, String> elements) {
        return Act.asked(LogTrial.ANA, action).with(elements).outcome(Outcome.CHANGED);
    }

    static Act hit(String category) {
        return changed("MatchRead", Map.of("hit", "h-1", "category", category));
    }

    /** At that moment something else is sealed, and what came before is of a month that is over. */
    void later(String moment) {
        trial.clock.set(Instant.parse(moment));
        acts(1, Act.asked(LogTrial.ANA, "ListCameras"));
        seal();
        gatherFigures().gather();
    }

    long count(YearMonth month, FigureKind kind, String... keys) {
        return figures.months().stream()
                .filter(known -> known.month().equals(month))
                .flatMap(known -> known.counts().stream())
                .filter(count -> count.kind() == kind && count.keys().equals(List.of(keys)))
                .mapToLong(CountedMonth.Count::count)
                .sum();
    }

    /** Of the entries themselves, without the log. */
    long written(Predicate<AuditEntry> which) {
        return trial.written().stream().filter(which).count();
    }
}
