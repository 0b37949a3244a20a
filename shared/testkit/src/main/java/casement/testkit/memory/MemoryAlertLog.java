package casement.testkit.memory;

import casement.domain.alert.Alert;
import casement.domain.alert.AlertLog;
import casement.domain.alert.NumberedAlert;
import casement.testkit.FaultSwitch;
import java.util.ArrayList;
import java.util.List;

/** The alert log, in memory. */
public final class MemoryAlertLog implements AlertLog {
    public final FaultSwitch faults = new FaultSwitch();
    private final List<NumberedAlert> lines = new ArrayList<>();
    private int forgotten;

    @Override
    public synchronized NumberedAlert add(Alert alert) {
        return faults.guard(() -> lines.stream()
                .filter(line -> line.alert().name().equals(alert.name()))
                .findFirst()
                .orElseGet(() -> {
                    NumberedAlert next = new NumberedAlert(lines.size() + 1L, alert);
                    lines.add(next);
                    return next;
                }));
    }

    @Override
    public synchronized List<NumberedAlert> after(long number, int limit) {
        return faults.guard(() ->
                lines.stream().skip(Math.max(number, forgotten)).limit(limit).toList());
    }

    @Override
    public synchronized long last() {
        return faults.guard(() -> (long) lines.size());
    }

    /** As if so many lines were a day old. */
    public synchronized void forget(int first) {
        forgotten = first;
    }
}
