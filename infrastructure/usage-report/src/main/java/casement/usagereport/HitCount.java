package casement.usagereport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hits that were raised in the span, with what people found of them in it. A hit that was ever rejected is rejected, whatever was said of it
 * before; one that was verified and not rejected is verified; of all others nothing was decided.
 */
final class HitCount {
    static final List<String> COUNTED = List.of("hits", "verified", "rejected", "undecided");

    private final Map<String, Raised> raised = new HashMap<>();
    private final Map<String, Found> found = new HashMap<>();

    private record Raised(String list, String camera) {
        /** A hit that is recorded twice is one. */
        private Raised latest(Raised other) {
            return new Raised(max(list, other.list), max(camera, other.camera));
        }

        private static String max(String one, String other) {
            return one.compareTo(other) < 0 ? other : one;
        }
    }

    private record Found(boolean isVerified, Optional<String> rejected) {
        private Found and(Found later) {
            Optional<String> why = rejected.isPresent() && later.rejected.isPresent()
                    ? rejected.filter(reason -> reason.compareTo(later.rejected.get()) > 0)
                            .or(later::rejected)
                    : rejected.or(later::rejected);
            return new Found(isVerified || later.isVerified, why);
        }
    }

    void add(Fields entry) {
        Optional<String> hit = entry.element("hit");
        if (hit.isEmpty() || !entry.is("outcome", "CHANGED")) {
            return;
        }
        if (entry.is("action", "MatchRead")) {
            raised.merge(
                    hit.get(), new Raised(entry.shown("element.list"), entry.shown("element.camera")), Raised::latest);
        }
        if (entry.is("element.state", "VERIFIED")) {
            found.merge(hit.get(), new Found(true, Optional.empty()), Found::and);
        }
        if (entry.is("element.state", "REJECTED")) {
            found.merge(hit.get(), new Found(false, Optional.of(entry.shown("element.reason"))), Found::and);
        }
    }

    Table hits() {
        Tally tally = new Tally("hits", "hits of a year", List.of("list", "camera"), COUNTED);
        raised.forEach((hit, of) -> {
            List<String> keys = List.of(of.list(), of.camera());
            tally.add(keys, 0, 1);
            tally.add(keys, COUNTED.indexOf(fate(hit)), 1);
        });
        return tally.table();
    }

    private String fate(String hit) {
        Found of = found.getOrDefault(hit, new Found(false, Optional.empty()));
        if (of.rejected().isPresent()) {
            return "rejected";
        }
        return of.isVerified() ? "verified" : "undecided";
    }

    Table rejections() {
        Tally tally = new Tally("rejections", "rejections of a year", List.of("reason"), List.of("rejected"));
        found.forEach((hit, of) -> of.rejected()
                .filter(reason -> raised.containsKey(hit))
                .ifPresent(reason -> tally.add(List.of(reason), 0, 1)));
        return tally.table();
    }
}
