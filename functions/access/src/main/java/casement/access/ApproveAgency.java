package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyChange;
import casement.domain.people.AgencyId;
import casement.domain.people.AgencyTerms;
import casement.domain.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Puts in force what somebody else proposed an agency to be. */
public final class ApproveAgency {
    private static final String NAME = "ApproveAgency";

    private final Asking asking;
    private final Agencies agencies;
    private final Clock clock;

    /** @param revision of the agency as the approver saw it, so that nobody approves what they have not seen */
    public record Form(long revision) {}

    public ApproveAgency(Asking asking, Agencies agencies, Clock clock) {
        this.asking = asking;
        this.agencies = agencies;
        this.clock = clock;
    }

    public Agency approve(Principal approver, AgencyId id, Form form) {
        Asked asked = asking.ask(
                NAME,
                Question.of(approver, Action.APPROVE_AGENCY),
                Map.of("agency", id.value(), "revision", Long.toString(form.revision())));
        PersonId by = PersonId.of(approver.subject());
        return asked.change(receipt -> approve(id, form.revision(), by, asked.id()), agency -> id.value());
    }

    private Agency approve(AgencyId id, long revision, PersonId by, AuditId asked) {
        Agency agency = agencies.find(id).orElseThrow(() -> new Fault.Missing("there is no agency " + id));
        if (agency.revision() != revision) {
            throw new Fault.Conflict("agency " + id + " has changed; look at what you approve, then try again");
        }
        AgencyTerms proposed =
                agency.proposed().orElseThrow(() -> new Fault.Conflict("nothing is proposed for agency " + id));
        if (proposed.proposedBy().equals(by)) {
            throw new Fault.Refused("SJ-ALPR-30", "who proposed an agency does not approve it; it takes two people");
        }
        Instant now = clock.instant();
        AgencyChange change = AgencyChange.to(agency.approve(by, now), now, by, NAME, asked);
        agencies.change(change);
        return change.agency();
    }
}
