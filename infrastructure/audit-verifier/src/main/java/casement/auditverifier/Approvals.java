package casement.auditverifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the log says of acts by which something was taken out: who approved what, and that it was allowed. */
final class Approvals {
    private static final String DECISION = "DecideRedaction";
    private static final String CARRIED_OUT = "RedactEntries";
    private static final String BY_CASEMENT = "function:" + CARRIED_OUT;

    private final Set<String> wanted;
    private final Map<String, Map<String, String>> acts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> replies = new HashMap<>();

    /** @param wanted the ids of acts */
    Approvals(Set<String> wanted) {
        this.wanted = wanted;
    }

    boolean areAny() {
        return !wanted.isEmpty();
    }

    boolean isAct(String id) {
        return wanted.contains(id);
    }

    void act(String id, Map<String, String> entry) {
        acts.putIfAbsent(id, entry);
    }

    /** An entry that answers an act. */
    void reply(String act, Map<String, String> entry) {
        replies.computeIfAbsent(act, first -> new ArrayList<>()).add(entry);
    }

    boolean has(String act) {
        return acts.containsKey(act);
    }

    /**
     * What is wrong with a redaction whose act is here; nothing when it is approved.
     *
     * @param entry the id of the entry of which something was taken out
     */
    Optional<String> against(String entry, EntryLine.Redaction redaction) {
        Map<String, String> act = acts.getOrDefault(redaction.act(), Map.of());
        if (!is(act, "action", DECISION) || !is(act, "element.decision", "APPROVE")) {
            return Optional.of("is no approval of a redaction");
        }
        if (!is(act, "who.name", redaction.actor()) && !is(act, "who.subject", redaction.actor())) {
            return Optional.of("is not by '" + redaction.actor() + "'");
        }
        List<Map<String, String>> approved = replies.getOrDefault(redaction.act(), List.of()).stream()
                .filter(Approvals::isAllowed)
                .toList();
        if (approved.isEmpty()) {
            return Optional.of("was not allowed, or was not carried out");
        }
        return approved.stream().anyMatch(reply -> isAbout(reply, entry, redaction))
                ? Optional.empty()
                : Optional.of("approves something else: another entry, field or authority");
    }

    /** What was refused has no such reply; what carries redactions out acts on what is approved alone. */
    private static boolean isAllowed(Map<String, String> reply) {
        return (is(reply, "action", DECISION) && is(reply, "outcome", "CHANGED"))
                || (is(reply, "action", CARRIED_OUT) && is(reply, "who.subject", BY_CASEMENT));
    }

    private static boolean isAbout(Map<String, String> reply, String entry, EntryLine.Redaction redaction) {
        Set<String> fields =
                new HashSet<>(List.of(reply.getOrDefault("element.fields", "").split(" ", -1)));
        return is(reply, "element.entry", entry)
                && is(reply, "element.authority", redaction.authority())
                && fields.contains(redaction.what());
    }

    private static boolean is(Map<String, String> entry, String field, String value) {
        return value.equals(entry.get(field));
    }
}
