package casement.usagereport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Requests from outside that were received in the span, and what became of them in it. */
final class SharingCount {
    static final List<String> MEASURES = List.of("requests", "approved", "refused", "answered");
    private static final List<String> KEYS = List.of("agencyType", "dataClass", "ruling", "rulingClause");

    private final Map<String, List<String>> received = new HashMap<>();
    private final Map<String, Set<String>> steps = new HashMap<>();
    private int withoutId;

    void add(Fields entry) {
        if (entry.is("action", "ReceiveRequest") && entry.is("outcome", "CHANGED")) {
            String request = entry.get("inReplyTo").orElseGet(() -> "none " + withoutId++);
            received.put(
                    request,
                    KEYS.stream().map(key -> entry.shown("element." + key)).toList());
        }
        if (entry.is("action", "DecideRequest") && entry.is("outcome", "CHANGED")) {
            if (entry.is("element.decision", "APPROVE")) {
                step(entry, "approved");
            }
            if (entry.is("element.decision", "REFUSE")) {
                step(entry, "refused");
            }
        }
        if (entry.is("action", "AnswerRequest") && entry.is("outcome", "ANSWERED")) {
            step(entry, "answered");
        }
    }

    private void step(Fields entry, String measure) {
        entry.element("request").ifPresent(request -> steps.computeIfAbsent(request, none -> new HashSet<>())
                .add(measure));
    }

    Table table() {
        Tally tally = new Tally(
                "sharing", "sharing of a year", List.of("agency_type", "data_class", "ruling", "clause"), MEASURES);
        received.forEach((request, keys) -> {
            tally.add(keys, 0, 1);
            steps.getOrDefault(request, Set.of()).forEach(step -> tally.add(keys, MEASURES.indexOf(step), 1));
        });
        return tally.table();
    }
}
