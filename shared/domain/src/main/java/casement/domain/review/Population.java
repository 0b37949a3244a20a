package casement.domain.review;

import casement.domain.audit.AuditId;
import casement.domain.audit.Outcome;
import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import casement.domain.log.OpenField;
import casement.domain.people.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which entries of the log are looks: questions of people, as the auditors' named queries count them. */
final class Population {
    private static final String REPLY = "inReplyTo";
    private static final String FUNCTION = "function:";
    private static final List<String> NEEDED =
            List.of("id", "action", "outcome", "who.subject", "who.department", "who.agency");
    private static final Set<String> TURNED_AWAY = Set.of(Outcome.REFUSED.name(), Outcome.FAILED.name());

    private Population() {}

    /** What a line of the log is to a draw. */
    sealed interface Place {}

    /** A look. */
    record Asked(long index, AuditId entry, PersonId person, Stratum stratum) implements Place {}

    /** No look: an answer, or what a function did. */
    record Else() implements Place {}

    /** Nobody can tell any more. */
    record Unread() implements Place {}

    static Place of(LogLine line) {
        if (!(line instanceof LoggedEntry entry)) {
            return new Unread();
        }
        Map<String, Optional<String>> fields = new HashMap<>();
        entry.fields()
                .forEach(field -> fields.put(
                        field.name(), field instanceof OpenField open ? Optional.of(open.value()) : Optional.empty()));
        if (NEEDED.stream().anyMatch(name -> text(fields, name).isEmpty())) {
            return new Unread();
        }
        return isLook(fields) ? asked(entry.index(), fields) : new Else();
    }

    private static boolean isLook(Map<String, Optional<String>> fields) {
        String outcome = text(fields, "outcome").orElseThrow();
        boolean asks =
                outcome.equals(Outcome.ASKED.name()) || (TURNED_AWAY.contains(outcome) && !fields.containsKey(REPLY));
        return asks && !text(fields, "who.subject").orElseThrow().startsWith(FUNCTION);
    }

    private static Asked asked(long index, Map<String, Optional<String>> fields) {
        Unit unit = new Unit(
                text(fields, "who.agency").orElseThrow(),
                text(fields, "who.department").orElseThrow());
        Look look = Look.of(text(fields, "action").orElseThrow());
        return new Asked(
                index,
                new AuditId(text(fields, "id").orElseThrow()),
                PersonId.of(text(fields, "who.subject").orElseThrow()),
                new Stratum(unit, look));
    }

    private static Optional<String> text(Map<String, Optional<String>> fields, String name) {
        return fields.getOrDefault(name, Optional.empty());
    }
}
