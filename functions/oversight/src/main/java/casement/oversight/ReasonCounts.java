package casement.oversight;

import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The reasons in a stretch of the audit log, by person and by agency. */
final class ReasonCounts {
    /** By subject; as the newest entry names them. */
    private final Map<String, OfPerson> people = new LinkedHashMap<>();

    private final Map<String, Tally> agencies = new TreeMap<>();

    private record OfPerson(Who who, Tally tally) {}

    /** @param who as the newest entry of the stretch has it */
    public record Person(Who who, Tally.Shown reasons) {}

    /** One agency's people together. */
    public record Agency(String agency, Tally.Shown reasons) {}

    /** Counts what asked for a purpose, allowed or not; what goes on with a question is none of its own. */
    void add(AuditEntry entry) {
        boolean asks = entry.outcome() == Outcome.ASKED || entry.outcome() == Outcome.REFUSED;
        if (!asks || entry.inReplyTo().isPresent()) {
            return;
        }
        entry.purpose().map(Reason::of).ifPresent(reason -> {
            Who who = entry.who();
            people.computeIfAbsent(who.subject(), subject -> new OfPerson(who, new Tally()))
                    .tally()
                    .add(reason, entry.outcome());
            agencies.computeIfAbsent(who.agency(), agency -> new Tally()).add(reason, entry.outcome());
        });
    }

    /** Who repeats most comes first. */
    List<Person> people(int most) {
        return people.values().stream()
                .map(one -> new Person(one.who(), one.tally().shown()))
                .sorted(Comparator.comparingInt((Person one) -> one.reasons().repeats())
                        .reversed()
                        .thenComparing(one -> one.who().subject()))
                .limit(most)
                .toList();
    }

    int countOfPeople() {
        return people.size();
    }

    List<Agency> agencies() {
        return agencies.entrySet().stream()
                .map(one -> new Agency(one.getKey(), one.getValue().shown()))
                .toList();
    }
}
