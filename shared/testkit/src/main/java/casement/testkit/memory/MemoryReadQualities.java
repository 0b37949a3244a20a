package casement.testkit.memory;

import casement.domain.camera.CameraId;
import casement.domain.plate.ReadQualities;
import casement.domain.plate.ReadQuality;
import casement.testkit.FaultSwitch;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well cameras read, in memory. */
public final class MemoryReadQualities implements ReadQualities {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<CameraId, TreeMap<LocalDate, ReadQuality>> days = new HashMap<>();

    @Override
    public synchronized void put(ReadQuality quality) {
        faults.guard(() -> days.computeIfAbsent(quality.camera(), camera -> new TreeMap<>())
                .put(quality.day(), quality));
    }

    @Override
    public synchronized List<ReadQuality> during(CameraId camera, LocalDate from, LocalDate until) {
        return faults.guard(() -> List.copyOf(
                days.getOrDefault(camera, new TreeMap<>()).subMap(from, until).values()));
    }
}
