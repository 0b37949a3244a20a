package casement.testkit.memory;

import casement.domain.audit.AuditReceipt;
import casement.domain.retention.DayObjects;
import casement.domain.retention.DayPlace;
import casement.domain.retention.Inventory;
import casement.domain.video.Sha256;
import casement.testkit.FaultSwitch;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Objects by day, in memory, with rules that end them as S3's do: at the first midnight UTC so many days after they were written. */
public final class MemoryDayObjects implements DayObjects {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<DayPlace, TreeMap<LocalDate, TreeMap<String, Stored>>> all = new EnumMap<>(DayPlace.class);

    private record Stored(long bytes, Instant at) {}

    /** An object of a day, written at a moment. */
    public synchronized void put(DayPlace place, LocalDate day, String name, long bytes, Instant at) {
        all.computeIfAbsent(place, first -> new TreeMap<>())
                .computeIfAbsent(day, first -> new TreeMap<>())
                .put(name, new Stored(bytes, at));
    }

    /** What rules of so many days have ended by now, ends. */
    public synchronized void expire(DayPlace place, int days, Instant now) {
        TreeMap<LocalDate, TreeMap<String, Stored>> there = all.getOrDefault(place, new TreeMap<>());
        LocalDate begins = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(days);
        there.headMap(begins, true)
                .values()
                .forEach(day -> day.values().removeIf(object -> !now.isBefore(end(object.at(), days))));
        there.values().removeIf(Map::isEmpty);
    }

    private static Instant end(Instant written, int days) {
        Instant due = written.plus(days, ChronoUnit.DAYS);
        Instant midnight = due.truncatedTo(ChronoUnit.DAYS);
        return midnight.equals(due)
                ? due
                : midnight.atZone(ZoneOffset.UTC).plusDays(1).toInstant();
    }

    /** All of a day. */
    public synchronized void remove(DayPlace place, LocalDate day) {
        all.getOrDefault(place, new TreeMap<>()).remove(day);
    }

    public synchronized void remove(DayPlace place, LocalDate day, String name) {
        TreeMap<LocalDate, TreeMap<String, Stored>> there = all.getOrDefault(place, new TreeMap<>());
        there.getOrDefault(day, new TreeMap<>()).remove(name);
        there.values().removeIf(Map::isEmpty);
    }

    @Override
    public synchronized SortedSet<LocalDate> days(AuditReceipt receipt, DayPlace place) {
        return faults.guard(
                () -> new TreeSet<>(all.getOrDefault(place, new TreeMap<>()).keySet()));
    }

    @Override
    public synchronized Inventory inventory(AuditReceipt receipt, DayPlace place, LocalDate day) {
        return faults.guard(() -> {
            TreeMap<String, Stored> there =
                    all.getOrDefault(place, new TreeMap<>()).getOrDefault(day, new TreeMap<>());
            String lines = there.entrySet().stream()
                    .map(object -> object.getKey() + "\t" + object.getValue().bytes() + "\n")
                    .collect(Collectors.joining());
            return new Inventory(
                    there.size(),
                    there.values().stream().mapToLong(Stored::bytes).sum(),
                    Sha256.of(lines.getBytes(StandardCharsets.UTF_8)));
        });
    }
}
