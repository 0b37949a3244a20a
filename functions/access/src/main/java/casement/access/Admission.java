package casement.access;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.AuditReceipt;
import casement.domain.people.AgencyId;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Letting people into an investigation's team: its agency's own, and nobody themselves (SJ-ALPR-30). */
final class Admission {
    private static final String CLAUSE = "SJ-ALPR-30";

    private final People people;
    private final AuditReceipt receipt;

    Admission(People people, AuditReceipt receipt) {
        this.people = people;
        this.receipt = receipt;
    }

    /**
     * @param before who is in the team already
     * @throws Fault.Refused when one who is new is of another agency, or is who asks
     */
    void require(Principal principal, AgencyId agency, SortedSet<PersonId> before, SortedSet<PersonId> after) {
        TreeSet<PersonId> fresh = new TreeSet<>(after);
        fresh.removeAll(before);
        if (fresh.contains(PersonId.of(principal.subject()))) {
            throw new Fault.Refused(CLAUSE, "nobody lets themselves into a team; ask another who may change it");
        }
        requireOwn(agency, fresh);
    }

    /** @throws Fault.BadInput naming those whom the directory does not list as active */
    void requireOwn(AgencyId agency, SortedSet<PersonId> fresh) {
        List<Fault.Problem> unknown = new ArrayList<>();
        for (PersonId id : fresh) {
            Optional<Person> person = people.find(receipt, id).filter(one -> one.is(Person.State.ACTIVE));
            if (person.isEmpty()) {
                unknown.add(new Fault.Problem("team", id + " is nobody whom the directory lists as active"));
            } else if (!person.get().post().agency().equals(agency)) {
                throw new Fault.Refused(CLAUSE, "an investigation's team is of its own agency; " + id + " is not");
            }
        }
        if (!unknown.isEmpty()) {
            throw new Fault.BadInput(unknown);
        }
    }
}
