package casement.oversight;

import casement.domain.access.Asking;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditStore;
import casement.domain.audit.RedactableEntries;
import casement.domain.log.EntryLake;
import casement.domain.log.LogEntries;
import casement.domain.log.LogStore;
import casement.domain.log.Outbox;
import casement.domain.log.Proving;
import casement.domain.log.RewritableEntries;
import casement.domain.log.Sealing;
import casement.domain.log.Witnessing;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChanges;
import casement.domain.redaction.RedactionProposals;
import casement.domain.retention.DayBatches;
import casement.domain.retention.DayObjects;
import casement.domain.retention.Retention;
import casement.domain.retention.TermedTables;
import casement.domain.review.Drawing;
import casement.domain.review.Reviews;
import casement.merkle.NoteSigner;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The oversight room's wiring. */
@Factory
final class OversightRoom {
    @Singleton
    ReadAuditLog readAuditLog(Asking asking, AuditEntries entries, Clock clock) {
        return new ReadAuditLog(asking, entries, clock);
    }

    @Singleton
    ReadReasons readReasons(Asking asking, AuditEntries entries, Clock clock) {
        return new ReadReasons(asking, entries, clock);
    }

    @Singleton
    ListPacks listPacks(Asking asking, GoverningPacks packs, PackChanges changes, Clock clock) {
        return new ListPacks(asking, packs, changes, clock);
    }

    @Singleton
    ShowPack showPack(Asking asking, GoverningPacks packs, PackChanges changes) {
        return new ShowPack(asking, packs, changes);
    }

    @Singleton
    ProposePackChange proposePackChange(Asking asking, GoverningPacks packs, PackChanges changes, Clock clock) {
        return new ProposePackChange(asking, packs, changes, clock);
    }

    @Singleton
    ShowPackChange showPackChange(Asking asking, GoverningPacks packs, PackChanges changes) {
        return new ShowPackChange(asking, packs, changes);
    }

    @Singleton
    DecidePackChange decidePackChange(Asking asking, GoverningPacks packs, PackChanges changes, Clock clock) {
        return new DecidePackChange(asking, packs, changes, clock);
    }

    @Singleton
    ShowPolicy showPolicy(GoverningPacks packs, PackChanges changes) {
        return new ShowPolicy(packs, changes);
    }

    @Singleton
    SweepRecordings sweepRecordings(
            AuditLog log, DayObjects objects, DayBatches batches, Retention retention, Clock clock) {
        return new SweepRecordings(log, objects, batches, retention, clock);
    }

    @Singleton
    SweepTables sweepTables(AuditLog log, TermedTables tables, Clock clock) {
        return new SweepTables(log, tables, clock);
    }

    @Singleton
    SealLog sealLog(Outbox outbox, Sealing sealing, Witnessing witnessing, Clock clock) {
        return new SealLog(outbox, sealing, witnessing, clock);
    }

    @Singleton
    ProveEntry proveEntry(Asking asking, AuditStore store, LogStore log, LogEntries entries) {
        return new ProveEntry(asking, store, new Proving(log, entries));
    }

    @Singleton
    ReadLogFile readLogFile(LogStore log, NoteSigner signer) {
        return new ReadLogFile(log, signer);
    }

    @Singleton
    ProposeRedaction proposeRedaction(Asking asking, AuditStore store, RedactionProposals proposals, Clock clock) {
        return new ProposeRedaction(asking, store, proposals, clock);
    }

    @Singleton
    DecideRedaction decideRedaction(Asking asking, RedactionProposals proposals, Clock clock) {
        return new DecideRedaction(asking, proposals, clock);
    }

    @Singleton
    ListRedactions listRedactions(Asking asking, RedactionProposals proposals) {
        return new ListRedactions(asking, proposals);
    }

    @Singleton
    RedactEntries redactEntries(
            AuditLog log,
            RedactionProposals proposals,
            RedactableEntries table,
            LogStore store,
            LogEntries entries,
            RewritableEntries files,
            EntryLake lake,
            @Value("${audit.log.entry.days}") int entryDays,
            Clock clock) {
        return new RedactEntries(
                log,
                proposals,
                table,
                new Proving(store, entries),
                entries,
                files,
                lake,
                new RedactEntries.Setting(entryDays),
                clock);
    }

    @Singleton
    OpenReviews openReviews(
            AuditLog log, GoverningPacks packs, PackChanges changes, Reviews reviews, LogEntries entries, Clock clock) {
        return new OpenReviews(log, packs, changes, reviews, entries, clock);
    }

    @Singleton
    DrawSamples drawSamples(AuditLog log, Reviews reviews, LogStore store, LogEntries entries) {
        return new DrawSamples(log, reviews, new Drawing(store, entries));
    }

    @Singleton
    ListReviews listReviews(Asking asking, Reviews reviews, Clock clock) {
        return new ListReviews(asking, reviews, clock);
    }

    @Singleton
    ShowReview showReview(Asking asking, Reviews reviews, Clock clock) {
        return new ShowReview(asking, reviews, clock);
    }

    @Singleton
    ReadSample readSample(Asking asking, Reviews reviews, AuditStore store) {
        return new ReadSample(asking, reviews, store);
    }

    @Singleton
    OrderAudit orderAudit(Asking asking, Reviews reviews, Clock clock) {
        return new OrderAudit(asking, reviews, clock);
    }

    @Singleton
    RecordFinding recordFinding(Asking asking, Reviews reviews, Clock clock) {
        return new RecordFinding(asking, reviews, clock);
    }

    @Singleton
    ReplyToFinding replyToFinding(Asking asking, Reviews reviews, Clock clock) {
        return new ReplyToFinding(asking, reviews, clock);
    }

    @Singleton
    CloseReview closeReview(Asking asking, Reviews reviews, Clock clock) {
        return new CloseReview(asking, reviews, clock);
    }

    @Singleton
    CountReviews countReviews(Reviews reviews, Clock clock) {
        return new CountReviews(reviews, clock);
    }
}
