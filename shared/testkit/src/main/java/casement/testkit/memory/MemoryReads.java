package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.audit.AuditReceipt;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadId;
import casement.domain.plate.ReadMark;
import casement.domain.plate.ReadPlace;
import casement.domain.plate.ReadSearch;
import casement.domain.plate.Reads;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.testkit.FaultSwitch;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plate reads, in memory. */
public final class MemoryReads implements Reads {
    public final FaultSwitch faults = new FaultSwitch();
    private final Retention retention;
    private final Clock clock;
    private final Map<ReadId, PlateRead> reads = new HashMap<>();

    public MemoryReads(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public synchronized boolean add(PlateRead read) {
        read.checkTimely(clock.instant());
        return faults.guard(() -> reads.putIfAbsent(read.id(), read) == null);
    }

    /** Everything that was added, for tests to look at. */
    public synchronized List<PlateRead> all() {
        return List.copyOf(reads.values());
    }

    @Override
    public synchronized boolean isThere(ReadId id) {
        return faults.guard(() -> reads.containsKey(id));
    }

    @Override
    public Optional<PlateRead> find(AuditReceipt receipt, ReadId id) {
        return toMatch(id);
    }

    @Override
    public synchronized Optional<PlateRead> toMatch(ReadId id) {
        return faults.guard(() -> Optional.ofNullable(reads.get(id)).filter(this::isReadable));
    }

    @Override
    public synchronized List<ReadMark> marks(AlprCamera camera, Instant from, Instant until, int most) {
        return faults.guard(() -> reads.values().stream()
                .filter(this::isReadable)
                .filter(read -> read.camera().equals(camera.camera().id()))
                .filter(read -> !read.at().isBefore(from) && read.at().isBefore(until))
                .sorted(Comparator.comparing(PlateRead::at).reversed())
                .limit(most)
                .map(ReadMark::of)
                .toList());
    }

    @Override
    public synchronized OnePage<PlateRead> search(AuditReceipt receipt, ReadSearch search) {
        return faults.guard(() -> {
            List<PlateRead> found = reads.values().stream()
                    .filter(this::isReadable)
                    .filter(search::fits)
                    .sorted(Comparator.comparing(ReadPlace::of))
                    .toList();
            boolean isPattern =
                    search.plate().filter(pattern -> !pattern.isExact()).isPresent();
            if (isPattern && countOfPlates(found) > ReadSearch.MOST_PLATES) {
                throw ReadSearch.tooManyPlates();
            }
            return OnePage.of(found, search.limit());
        });
    }

    private static long countOfPlates(List<PlateRead> found) {
        return found.stream().map(read -> read.text().folded()).distinct().count();
    }

    @Override
    public synchronized void correct(PlateRead corrected) {
        faults.guard(() -> {
            PlateRead there = reads.get(corrected.id());
            if (there == null
                    || there.corrections().size() != corrected.corrections().size() - 1) {
                throw new Fault.Conflict("somebody else has corrected it, or it is not there; read it again");
            }
            reads.put(corrected.id(), corrected);
        });
    }

    private boolean isReadable(PlateRead read) {
        Instant now = clock.instant();
        return read.isReadable(now) && now.isBefore(retention.expires(RetentionClass.PLATE_READ, read.at()));
    }
}
