package casement.testkit.memory;

import casement.domain.vehicle.Sightings;
import casement.testkit.contract.SightingsContract;

/** {@link MemorySightings} keeps the contract. */
class MemorySightingsTest extends SightingsContract {
    private final MemorySightings sightings = new MemorySightings(RETENTION, clock);

    @Override
    protected Sightings sightings() {
        return sightings;
    }
}
