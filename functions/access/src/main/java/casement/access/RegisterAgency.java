package casement.access;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyChange;
import casement.domain.people.AgencyId;
import casement.domain.people.AgencyTerms;
import casement.domain.people.PersonId;
import java.time.Clock;
import java.util.Map;

/** Proposes what an agency is by law, with the evidence; it counts once a second person approves it. */
public final class RegisterAgency {
    private static final String NAME = "RegisterAgency";

    private final Asking asking;
    private final Agencies agencies;
    private final Clock clock;

    public RegisterAgency(Asking asking, Agencies agencies, Clock clock) {
        this.asking = asking;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What was approved before stays in force until what is proposed now is approved. */
    public Agency register(Principal keeper, AgencyForm form) {
        PersonId by = PersonId.of(keeper.subject());
        AgencyForm.Proposal proposal = form.read(by, clock.instant());
        AgencyId id = proposal.agency();
        AgencyTerms terms = proposal.terms();
        Asked asked = asking.ask(
                NAME,
                Question.of(keeper, Action.CHANGE_AGENCY),
                Map.of(
                        "agency", id.value(),
                        "type", terms.type().name(),
                        "evidence", terms.evidence().reference(),
                        "expires", terms.expires().toString()));
        return asked.change(
                receipt -> {
                    Agency before = agencies.find(id).orElse(Agency.fresh(id));
                    AgencyChange change =
                            AgencyChange.to(before.propose(terms), terms.proposedAt(), by, NAME, asked.id());
                    agencies.change(change);
                    return change.agency();
                },
                agency -> id.value());
    }
}
