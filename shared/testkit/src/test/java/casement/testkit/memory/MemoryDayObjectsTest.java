package casement.testkit.memory;

import casement.domain.retention.DayObjects;
import casement.domain.retention.DayPlace;
import casement.testkit.Examples;
import casement.testkit.contract.DayObjectsContract;
import java.time.LocalDate;

class MemoryDayObjectsTest extends DayObjectsContract {
    private final MemoryDayObjects objects = new MemoryDayObjects();

    @Override
    protected DayObjects objects() {
        return objects;
    }

    @Override
    protected void put(DayPlace place, LocalDate day, String name, byte[] content) {
        objects.put(place, day, name, content.length, Examples.NOON);
    }

    @Override
    protected void delete(DayPlace place, LocalDate day, String name) {
        objects.remove(place, day, name);
    }
}
