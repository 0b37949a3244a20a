package casement.domain.redaction;

import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.Hand;
import casement.domain.audit.Redaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * That something is to be taken out of an entry of the log, and what became of it.
 *
 * @param entry of which
 * @param made when that entry was
 * @param fields by the names that the log has for them, in their order
 * @param why in the proposer's words
 * @param decided by whom; its audit entry is the act that the log and the redacted fields name
 * @param sealed on which day (UTC) the entry was, once that is known
 * @param version grows with each change
 */
public record RedactionProposal(
        RedactionId id,
        AuditId entry,
        Instant made,
        List<String> fields,
        Authority authority,
        String why,
        Hand proposed,
        State state,
        Optional<Hand> decided,
        Optional<LocalDate> sealed,
        int version) {
    /** What an access record holds: who, when, for what, what came of it. */
    private static final String STAYS = "SJ-ALPR-24";

    private static final String TWO_PEOPLE = "CA-SB34-5";
    private static final String OF_CASEMENT = "function:";
    private static final Set<String> ABOUT_REDACTIONS = Set.of("ProposeRedaction", "DecideRedaction");

    /** How far it has come. */
    public enum State {
        PROPOSED,
        REFUSED,
        WITHDRAWN,
        /** By a second person; it is carried out within minutes. */
        APPROVED,
        /** Nobody is shown it any more; the log's files wait until no batch of them is left. */
        HIDDEN,
        /** It is out of every copy. */
        DONE,
        /** The entry's file is gone at its term. */
        GONE
    }

    public RedactionProposal {
        fields = List.copyOf(new TreeSet<>(fields));
    }

    /**
     * @param entry as it is now
     * @throws Fault.Refused when a field is to stay, or all of the entry
     * @throws Fault.BadInput when it has no such field
     * @throws Fault.Conflict when a field is taken out already
     */
    public static RedactionProposal propose(
            AuditEntry entry,
            Map<String, String> shown,
            List<String> fields,
            Authority authority,
            String why,
            Hand by) {
        if (entry.who().subject().startsWith(OF_CASEMENT) || ABOUT_REDACTIONS.contains(entry.action())) {
            throw new Fault.Refused(
                    STAYS, "nothing is taken out of what Casement did by itself, or of the record of a redaction");
        }
        for (String field : fields) {
            check(entry, shown, field);
        }
        return new RedactionProposal(
                RedactionId.of(by.audit()),
                entry.id(),
                entry.at(),
                fields,
                authority,
                why,
                by,
                State.PROPOSED,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private static void check(AuditEntry entry, Map<String, String> shown, String field) {
        if (entry.redacted().filter(out -> out.containsKey(field)).isPresent()) {
            throw new Fault.Conflict(field + " was taken out of this entry already");
        }
        if (shown.containsKey(field) && !AuditEntry.mayLose(field)) {
            throw new Fault.Refused(
                    STAYS,
                    field + " stays: what may be taken out are elements of the question (element.…), purpose.number"
                            + " and purpose.narrative");
        }
        if (!shown.containsKey(field)) {
            throw new Fault.BadInput("fields", "the entry has no such field; name those that it has, as in the log");
        }
    }

    /**
     * @throws Fault.Refused to who proposed it: it takes two people
     * @throws Fault.Conflict when it is decided already
     */
    public RedactionProposal approve(Hand by) {
        if (isProposer(by)) {
            throw new Fault.Refused(TWO_PEOPLE, "who proposed a redaction does not approve it");
        }
        return decide(State.APPROVED, by);
    }

    /** @throws Fault.Conflict when it is decided already */
    public RedactionProposal refuse(Hand by) {
        return decide(State.REFUSED, by);
    }

    /**
     * @throws Fault.Refused to anybody but who proposed it
     * @throws Fault.Conflict when it is decided already
     */
    public RedactionProposal withdraw(Hand by) {
        if (!isProposer(by)) {
            throw new Fault.Refused(TWO_PEOPLE, "only who proposed a redaction withdraws it");
        }
        return decide(State.WITHDRAWN, by);
    }

    private boolean isProposer(Hand by) {
        return by.who().subject().equals(proposed.who().subject());
    }

    private RedactionProposal decide(State reached, Hand by) {
        if (state != State.PROPOSED) {
            throw new Fault.Conflict("this redaction was decided on already; it is " + state);
        }
        return next(reached, Optional.of(by), sealed);
    }

    /** Nobody is shown it any more. */
    public RedactionProposal hidden() {
        return next(State.HIDDEN, decided, sealed);
    }

    /** It is out of the log's file of that day, and of every copy. */
    public RedactionProposal done(LocalDate day) {
        return next(State.DONE, decided, Optional.of(day));
    }

    /** The file is gone at its term. */
    public RedactionProposal gone() {
        return next(State.GONE, decided, sealed);
    }

    private RedactionProposal next(State reached, Optional<Hand> by, Optional<LocalDate> day) {
        return new RedactionProposal(id, entry, made, fields, authority, why, proposed, reached, by, day, version + 1);
    }

    /**
     * What stands in a value's place, the same whenever it is asked for.
     *
     * @throws IllegalStateException of one that nobody decided on
     */
    public Redaction redaction() {
        Hand by = decided.orElseThrow(() -> new IllegalStateException("nobody decided on " + id));
        String name = by.who().name().isBlank() ? by.who().subject() : by.who().name();
        return new Redaction(authority.text(), name, by.at(), by.audit());
    }

    /** What the log says of it, by name: never why, which people typed, and never what is taken out. */
    public Map<String, String> elements() {
        return Map.of(
                "redaction", id.value(),
                "entry", entry.value(),
                "fields", String.join(" ", fields),
                "authority", authority.text());
    }
}
