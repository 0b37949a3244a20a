package casement.testkit.memory;

import casement.domain.OnePage;
import casement.domain.audit.AuditReceipt;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.vehicle.Sighting;
import casement.domain.vehicle.SightingId;
import casement.domain.vehicle.SightingPlace;
import casement.domain.vehicle.SightingSearch;
import casement.domain.vehicle.Sightings;
import casement.testkit.FaultSwitch;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sightings, in memory. */
public final class MemorySightings implements Sightings {
    public final FaultSwitch faults = new FaultSwitch();
    private final Retention retention;
    private final Clock clock;
    private final Map<SightingId, Sighting> sightings = new HashMap<>();

    public MemorySightings(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public synchronized boolean add(Sighting sighting) {
        return faults.guard(() -> sightings.putIfAbsent(sighting.id(), sighting) == null);
    }

    /** Everything that was added, for tests to look at. */
    public synchronized List<Sighting> all() {
        return List.copyOf(sightings.values());
    }

    @Override
    public synchronized OnePage<Sighting> search(AuditReceipt receipt, SightingSearch search) {
        return faults.guard(() -> {
            List<Sighting> found = sightings.values().stream()
                    .filter(this::isReadable)
                    .filter(search::fits)
                    .sorted(Comparator.comparing(SightingPlace::of))
                    .toList();
            return OnePage.of(found, search.limit());
        });
    }

    private boolean isReadable(Sighting sighting) {
        Instant now = clock.instant();
        return sighting.isReadable(now) && now.isBefore(retention.expires(RetentionClass.SIGHTING, sighting.at()));
    }
}
