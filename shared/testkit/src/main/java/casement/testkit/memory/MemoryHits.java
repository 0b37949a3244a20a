package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.CameraId;
import casement.domain.hit.HitChange;
import casement.domain.hit.HitId;
import casement.domain.hit.HitMark;
import casement.domain.hit.HitPassages;
import casement.domain.hit.HitPlace;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitSearch;
import casement.domain.hit.Hits;
import casement.domain.hit.Raised;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.HotListMatch;
import casement.domain.plate.FoldedPlate;
import casement.domain.plate.Passage;
import casement.domain.plate.PlateRead;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Span;
import casement.testkit.FaultSwitch;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hits, in memory. */
public final class MemoryHits implements Hits {
    public final FaultSwitch faults = new FaultSwitch();
    private final Retention retention;
    private final Clock clock;
    private final Map<HitId, HitRecord> hits = new HashMap<>();
    private final Map<Listed, HitPassages> passages = new HashMap<>();

    private record Listed(CameraId camera, EntryId entry, FoldedPlate plate) {}

    public MemoryHits(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    /** Everything that was raised, for tests to look at. */
    public synchronized List<HitRecord> all() {
        return List.copyOf(hits.values());
    }

    @Override
    public synchronized HitId telling(PlateRead read, HotListMatch match) {
        return faults.guard(() -> {
            Passage seen = HitPassages.seen(read, match);
            Listed listed = new Listed(read.camera(), match.entry(), seen.plate());
            HitPassages next = passages.getOrDefault(listed, HitPassages.NONE).and(seen);
            passages.put(listed, next);
            return next.telling(seen, match);
        });
    }

    @Override
    public synchronized boolean isThere(HitId id) {
        return faults.guard(() -> hits.containsKey(id));
    }

    @Override
    public synchronized boolean raise(Raised raised) {
        return faults.guard(() -> hits.putIfAbsent(raised.id(), HitRecord.fresh(raised)) == null);
    }

    @Override
    public synchronized Optional<HitRecord> find(AuditReceipt receipt, HitId id) {
        return faults.guard(() -> Optional.ofNullable(hits.get(id)).filter(this::isReadable));
    }

    @Override
    public synchronized OnePage<HitRecord> page(AuditReceipt receipt, HitSearch search) {
        return faults.guard(
                () -> OnePage.of(newest().stream().filter(search::fits).toList(), search.limit()));
    }

    @Override
    public synchronized void change(AuditReceipt receipt, HitChange change) {
        faults.guard(() -> {
            HitRecord there = hits.get(change.after().raised().id());
            if (there == null) {
                throw new Fault.Missing(
                        "there is no hit " + change.after().raised().id());
            }
            if (there.revision() != change.revisionBefore()) {
                throw there.overtaken();
            }
            hits.put(there.raised().id(), change.after());
        });
    }

    @Override
    public synchronized List<HitMark> marks(Span span, int most) {
        return faults.guard(() -> newest().stream()
                .filter(hit -> span.contains(hit.raised().at()))
                .limit(most)
                .map(HitMark::of)
                .toList());
    }

    private List<HitRecord> newest() {
        return hits.values().stream()
                .filter(this::isReadable)
                .sorted(Comparator.comparing(HitPlace::of))
                .toList();
    }

    private boolean isReadable(HitRecord hit) {
        Instant now = clock.instant();
        return now.isBefore(hit.raised().expires())
                && now.isBefore(retention.expires(
                        RetentionClass.PLATE_READ, hit.raised().at()));
    }
}
