package casement.usagereport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requests from outside that were received in the span, and what became of them in it. */
final class SharingCount {
    static final List<String> COUNTED = List.of("requests", "approved", "refused", "answered");
    private static final List<String> KEYS = List.of("agencyType", "dataClass", "ruling", "rulingClause");

    private final List<Received> received = new ArrayList<>();
    private final Map<String, Set<String>> steps = new HashMap<>();

    /** @param request the id of the entry that asked; that of the request, too */
    private record Received(Optional<String> request, List<String> keys) {}

    void add(Fields entry) {
        if (entry.is("action", "ReceiveRequest") && entry.is("outcome", "CHANGED")) {
            received.add(new Received(
                    entry.get("inReplyTo"),
                    KEYS.stream().map(key -> entry.shown("element." + key)).toList()));
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

    private void step(Fields entry, String which) {
        entry.element("request")
                .ifPresent(request ->
                        steps.computeIfAbsent(request, none -> new HashSet<>()).add(which));
    }

    Table table() {
        Tally tally = new Tally(
                "sharing", "sharing of a year", List.of("agency_type", "data_class", "ruling", "clause"), COUNTED);
        for (Received of : received) {
            tally.add(of.keys(), 0, 1);
            of.request()
                    .map(request -> steps.getOrDefault(request, Set.of()))
                    .ifPresent(taken -> taken.forEach(step -> tally.add(of.keys(), COUNTED.indexOf(step), 1)));
        }
        return tally.table();
    }
}
