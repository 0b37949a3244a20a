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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks whether what is deleted by rule is: counts each day's recordings, reads and pictures before they go, leaves a receipt in the
 * audit log once nothing of the day is left, and says what is there too long and what went too soon.
 */
public final class SweepRecordings {
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

    public SweepRecordings(
            AuditLog log, DayObjects objects, DayBatches batches, Retention retention, Clock clock) {
        this.log = log;
        this.objects = objects;
        this.batches = batches;
        this.retention = retention;
        this.clock = clock;
    }

    public Found sweep() {
        AuditReceipt receipt = log.record(Act.asked(Who.function("SweepRecordings"), "SweepRecordings"));
        List<DayBatch> deleted = new ArrayList<>();
        List<DayBatch> overdue = new ArrayList<>();
        for (DayPlace place : DayPlace.values()) {
            Map<LocalDate, DayBatch> known = batches.there(place).stream()
                    .collect(Collectors.toMap(DayBatch::day, Function.identity(), (one, other) -> one, TreeMap::new));
            SortedSet<LocalDate> there = objects.days(receipt, place);
            for (LocalDate day : there) {
                DayBatch batch = looked(receipt, place, day, known);
                if (batch.isOverdue(retention, clock.instant())) {
                    overdue.add(batch);
                }
            }
            known.keySet().removeAll(there);
            for (DayBatch batch : known.values()) {
                deleted.add(gone(receipt, batch));
            }
        }
        List<DayBatch> early = deleted.stream()
                .filter(batch -> batch.isEarly(retention, batch.goneAt().orElseThrow()))
                .toList();
        return new Found(deleted, early, overdue);
    }

    private DayBatch looked(AuditReceipt receipt, DayPlace place, LocalDate day, Map<LocalDate, DayBatch> known) {
        Instant now = clock.instant();
        DayBatch before = known.getOrDefault(day, DayBatch.seen(place, day, now));
        DayBatch after = before.isToBeCounted(retention, now)
                ? before.counted(objects.inventory(receipt, place, day))
                : before;
        if (!after.equals(known.get(day))) {
            batches.store(after);
        }
        return after;
    }

    /** Its receipt comes first: interrupted here, it is written again, and none is missing. */
    private DayBatch gone(AuditReceipt receipt, DayBatch batch) {
        DayBatch gone = batch.gone(clock.instant());
        Act act = Act.asked(Who.function("SweepRecordings"), "DeletionReceipt")
                .inReplyTo(receipt.id())
                .outcome(Outcome.CHANGED);
        for (Map.Entry<String, String> element : receipt(gone).entrySet()) {
            act = act.with(element.getKey(), element.getValue());
        }
        log.record(act);
        batches.store(gone);
        return gone;
    }

    private Map<String, String> receipt(DayBatch batch) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "place", batch.place().name(),
                "day", batch.day().toString(),
                "keptDays", Integer.toString(retention.days(batch.place().retentionClass())),
                "sha256After", Inventory.NOTHING.digest().hex()));
        batch.before().ifPresent(before -> {
            all.put("files", Integer.toString(before.files()));
            all.put("bytes", Long.toString(before.bytes()));
            all.put("sha256Before", before.digest().hex());
        });
        if (batch.isEarly(retention, batch.goneAt().orElseThrow())) {
            all.put("early", "true");
        }
        return all;
    }
}
