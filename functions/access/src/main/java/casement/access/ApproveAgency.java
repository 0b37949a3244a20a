package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyChange;
import casement.domain.people.AgencyId;
import casement.domain.people.AgencyTerms;
import casement.domain.people.People;
import casement.domain.people.PersonId;
import java.time.Clock;
import java.util.Map;

/** Puts in force what somebody else proposed an agency to be. */
public final class ApproveAgency {
    private static final String NAME = "ApproveAgency";

    private final Asking asking;
    private final Agencies agencies;
    private final People people;
    private final Clock clock;

    /** @param revision of the agency as the approver saw it, so that nobody approves what they have not seen */
    public record Form(long revision) {}

    public ApproveAgency(Asking asking, Agencies agencies, People people, Clock clock) {
        this.asking = asking;
        this.agencies = agencies;
        this.people = people;
        this.clock = clock;
    }

    public Agency approve(Principal approver, AgencyId id, Form form) {
        Asked asked = asking.ask(
                NAME,
                Question.of(approver, Action.APPROVE_AGENCY),
                Map.of("agency", id.value(), "revision", Long.toString(form.revision())));
        Keeping keeping = new Keeping(approver, NAME, clock.instant(), asked.id());
        return asked.change(receipt -> approve(id, form.revision(), keeping, receipt), agency -> id.value());
    }

    private Agency approve(AgencyId id, long revision, Keeping keeping, AuditReceipt receipt) {
        Agency agency = agencies.find(id).orElseThrow(() -> new Fault.Missing("there is no agency " + id));
        if (agency.revision() != revision) {
            throw new Fault.Conflict("agency " + id + " has changed; look at what you approve, then try again");
        }
        AgencyTerms proposed =
                agency.proposed().orElseThrow(() -> new Fault.Conflict("nothing is proposed for agency " + id));
        PersonId by = keeping.by();
        if (proposed.proposedBy().equals(by)) {
            throw new Fault.Refused("SJ-ALPR-30", "who proposed an agency does not approve it; it takes two people");
        }
        OwnAgency own = new OwnAgency(people, receipt);
        own.require(
                keeping.keeper(),
                own.of(proposed.proposedBy()),
                "SJ-ALPR-30",
                "who approves an agency is of the same agency as who proposed it, or counsel");
        AgencyChange change =
                AgencyChange.to(agency.approve(by, keeping.at()), keeping.at(), by, NAME, keeping.asked());
        agencies.change(change);
        return change.agency();
    }
}
