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
import casement.domain.people.People;
import casement.domain.people.PersonId;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Ends what an agency was approved as: its people are refused at their next call, whatever tokens they hold, and its
 * requests for data are an unknown's. One person is enough, since it only takes away; what comes back takes two again.
 */
public final class EndAgency {
    private static final String NAME = "EndAgency";

    private final Asking asking;
    private final Agencies agencies;
    private final People people;
    private final Clock clock;

    /** Why, as sent. */
    public record Form(@Member(needed = true) Optional<String> reason) {
        String read() {
            Checks checks = new Checks();
            Optional<String> words = checks.need("reason", reason, Checks::words);
            checks.finish();
            return words.orElseThrow();
        }
    }

    public EndAgency(Asking asking, Agencies agencies, People people, Clock clock) {
        this.asking = asking;
        this.agencies = agencies;
        this.people = people;
        this.clock = clock;
    }

    public Agency end(Principal keeper, AgencyId id, Form form) {
        Asked asked = asking.ask(
                NAME, Question.of(keeper, Action.CHANGE_AGENCY), Map.of("agency", id.value(), "reason", form.read()));
        Keeping keeping = new Keeping(keeper, NAME, clock.instant(), asked.id());
        return asked.change(receipt -> end(id, keeping, receipt), agency -> id.value());
    }

    private Agency end(AgencyId id, Keeping keeping, AuditReceipt receipt) {
        Agency agency = agencies.find(id).orElseThrow(() -> new Fault.Missing("there is no agency " + id));
        PersonId by = keeping.by();
        if (new OwnAgency(people, receipt).of(by).equals(Optional.of(id))) {
            throw new Fault.Refused(
                    "SJ-ALPR-30", "nobody ends their own agency: it would shut out whoever could undo it");
        }
        if (agency.inForce().isEmpty() && agency.proposed().isEmpty()) {
            return agency;
        }
        AgencyChange change = AgencyChange.to(agency.end(), keeping.at(), by, NAME, keeping.asked());
        agencies.change(change);
        return change.agency();
    }
}
