package casement.domain.hotlist.compiled;

import casement.domain.plate.FoldedPlate;
import casement.domain.plate.PlateText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Entries that people typed, found by a plate: whole ones by their look, patterns by the first three of their longest run. */
final class OwnEntries {
    private static final int RUN = 3;

    private final List<OwnEntry> all;
    private final Map<String, List<OwnEntry>> whole = new HashMap<>();
    private final Map<String, List<Wild>> wild = new HashMap<>();

    /** A pattern over folded plates. */
    private record Wild(OwnEntry entry, Pattern pattern) {}

    OwnEntries(List<OwnEntry> entries) {
        all = List.copyOf(entries);
        for (OwnEntry entry : entries) {
            entry.plate()
                    .onlyPlate()
                    .ifPresentOrElse(
                            plate -> whole.computeIfAbsent(plate.characters(), p -> new ArrayList<>())
                                    .add(entry),
                            () -> wild.computeIfAbsent(firstOfRun(entry), p -> new ArrayList<>())
                                    .add(wild(entry)));
        }
    }

    private static String firstOfRun(OwnEntry entry) {
        return entry.plate().foldedRuns().getFirst().substring(0, RUN);
    }

    private static Wild wild(OwnEntry entry) {
        StringBuilder expression = new StringBuilder();
        entry.plate()
                .written()
                .chars()
                .forEach(c -> expression.append(
                        switch (c) {
                            case '?' -> ".";
                            case '*' -> ".*";
                            default -> FoldedPlate.folded((char) c);
                        }));
        return new Wild(entry, Pattern.compile(expression.toString()));
    }

    List<OwnEntry> all() {
        return all;
    }

    /** Tells which may be of the plate. */
    void find(PlateText plate, Instant now, Consumer<OwnEntry> found) {
        if (all.isEmpty()) {
            return;
        }
        String folded = plate.folded().characters();
        whole.getOrDefault(folded, List.of()).stream()
                .filter(entry -> entry.isInForce(now))
                .forEach(found);
        for (int i = 0; !wild.isEmpty() && i + RUN <= folded.length(); i++) {
            for (Wild each : wild.getOrDefault(folded.substring(i, i + RUN), List.of())) {
                if (each.entry().isInForce(now)
                        && each.pattern().matcher(folded).matches()) {
                    found.accept(each.entry());
                }
            }
        }
    }
}
