package casement.access;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationChange;
import casement.domain.investigation.Investigations;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import java.time.Instant;

/**
 * One act of somebody who keeps the directory or the register of investigations.
 *
 * @param what the use case
 * @param asked the audit entry that asked for it
 */
record Keeping(Principal keeper, String what, Instant at, AuditId asked) {
    /** @throws Fault.Refused when somebody would give themselves a role or a unit that they do not have */
    PersonChange entry(Person changed) {
        if (changed.id().equals(by()) && isRaised(changed)) {
            throw new Fault.Refused(
                    "SJ-ALPR-30", "nobody gives themselves a role or a unit; ask another who keeps the directory");
        }
        return PersonChange.to(changed, at, by(), what, asked);
    }

    /** The next entry of an investigation's history. */
    Investigation enter(Investigations register, AuditReceipt receipt, Investigation changed) {
        InvestigationChange change = InvestigationChange.to(changed, at, by(), what, asked);
        register.change(receipt, change);
        return change.investigation();
    }

    private boolean isRaised(Person changed) {
        return !keeper.roles().containsAll(changed.roles())
                || !keeper.standing().units().containsAll(changed.units());
    }

    PersonId by() {
        return PersonId.of(keeper.subject());
    }
}
