package casement.access;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.AuditReceipt;
import casement.domain.people.AgencyId;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonId;
import java.util.Optional;
import java.util.Set;

/** Whose word counts where: in one's own agency, and everywhere for counsel and the inspector general, who stand outside. */
final class OwnAgency {
    private static final Set<Role> OUTSIDE = Set.of(Role.COUNSEL, Role.INSPECTOR_GENERAL);

    private final People people;
    private final AuditReceipt receipt;

    OwnAgency(People people, AuditReceipt receipt) {
        this.people = people;
        this.receipt = receipt;
    }

    /** Of somebody whom the directory does not know, such as a founder, there is none. */
    Optional<AgencyId> of(PersonId id) {
        return people.find(receipt, id).map(Person::post).map(post -> post.agency());
    }

    /**
     * @param there of whom or of what it is
     * @throws Fault.Refused when it is of another agency than theirs
     */
    void require(Principal principal, Optional<AgencyId> there, String clause, String reason) {
        boolean standsOutside = principal.roles().stream().anyMatch(OUTSIDE::contains);
        if (!standsOutside && !of(PersonId.of(principal.subject())).equals(there)) {
            throw new Fault.Refused(clause, reason);
        }
    }
}
