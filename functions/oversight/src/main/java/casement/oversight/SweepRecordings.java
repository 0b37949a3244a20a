package casement.oversight;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.retention.DayBatch;
import casement.domain.retention.DayBatches;
import casement.domain.retention.DayObjects;
import casement.domain.retention.DayPlace;
import casement.domain.retention.Inventory;
import casement.domain.retention.Retention;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Looks whether what is deleted by rule is: counts each day's recordings, reads and pictures before they go, leaves a receipt in the
 * audit log once nothing of the day is left, and says what is there too long and what went too soon.
 */
public final class SweepRecordings {
    private static final Who WHO = Who.function("SweepRecordings");

    private final AuditLog log;
    private final DayObjects objects;
    private final DayBatches batches;
    private final Retention retention;
    private final Clock clock;

    /**
     * What a sweep found.
     *
     * @param deleted of which nothing is left since the last sweep
     * @param early those among them that went before they may
     * @param overdue of which something is left that may not be
     */
    public record Found(List<DayBatch> deleted, List<DayBatch> early, List<DayBatch> overdue) {
        public Found {
            deleted = List.copyOf(deleted);
            early = List.copyOf(early);
            overdue = List.copyOf(overdue);
        }
    }

    public SweepRecordings(AuditLog log, DayObjects objects, DayBatches batches, Retention retention, Clock clock) {
        this.log = log;
        this.objects = objects;
        this.batches = batches;
        this.retention = retention;
        this.clock = clock;
    }

    public Found sweep() {
        AuditReceipt receipt = log.record(Act.asked(WHO, "SweepRecordings"));
        Instant now = clock.instant();
        List<DayBatch> deleted = new ArrayList<>();
        List<DayBatch> overdue = new ArrayList<>();
        for (DayPlace place : DayPlace.values()) {
            Map<LocalDate, DayBatch> known = new TreeMap<>();
            batches.of(place).forEach(batch -> known.put(batch.day(), batch));
            SortedSet<LocalDate> there = objects.days(receipt, place);
            for (LocalDate day : there) {
                DayBatch seen = Optional.ofNullable(known.remove(day)).orElseGet(() -> found(place, day, now));
                DayBatch batch = counted(receipt, seen, now);
                if (batch.isOverdue(retention, now)) {
                    overdue.add(batch);
                }
            }
            for (DayBatch gone : known.values()) {
                leaveReceipt(receipt, gone, now);
                deleted.add(gone);
            }
        }
        List<DayBatch> early = deleted.stream()
                .filter(batch -> batch.isTooSoonToGo(retention, now))
                .toList();
        return new Found(deleted, early, overdue);
    }

    private DayBatch found(DayPlace place, LocalDate day, Instant now) {
        DayBatch seen = DayBatch.seen(place, day, now);
        batches.store(seen);
        return seen;
    }

    private DayBatch counted(AuditReceipt receipt, DayBatch batch, Instant now) {
        if (!batch.isToBeCounted(retention, now)) {
            return batch;
        }
        DayBatch counted = batch.counted(objects.inventory(receipt, batch.place(), batch.day()));
        batches.store(counted);
        return counted;
    }

    /** The receipt comes first: interrupted here it is left once more, and none is missing. */
    private void leaveReceipt(AuditReceipt receipt, DayBatch gone, Instant now) {
        log.record(Act.asked(WHO, "DeletionReceipt")
                .inReplyTo(receipt.id())
                .outcome(Outcome.CHANGED)
                .with(elements(gone, now)));
        batches.remove(gone);
    }

    private Map<String, String> elements(DayBatch gone, Instant now) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "place", gone.place().name(),
                "day", gone.day().toString(),
                "keptDays", Integer.toString(retention.days(gone.place().retentionClass())),
                "early", Boolean.toString(gone.isTooSoonToGo(retention, now)),
                "sha256After", Inventory.NOTHING.digest().hex()));
        gone.all().ifPresent(before -> {
            all.put("files", Integer.toString(before.files()));
            all.put("bytes", Long.toString(before.bytes()));
            all.put("sha256Before", before.digest().hex());
        });
        return all;
    }
}
