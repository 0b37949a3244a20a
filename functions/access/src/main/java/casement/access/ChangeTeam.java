package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationId;
import casement.domain.investigation.Investigations;
import casement.domain.people.People;
import casement.domain.people.PersonId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.LongPredicate;

/** Names an investigation's team anew; who is no longer in it sees nothing more of it, also in views that are open. */
public final class ChangeTeam {
    private static final String NAME = "ChangeTeam";

    private final Asking asking;
    private final Investigations investigations;
    private final People people;
    private final Clock clock;

    public ChangeTeam(Asking asking, Investigations investigations, People people, Clock clock) {
        this.asking = asking;
        this.investigations = investigations;
        this.people = people;
        this.clock = clock;
    }

    /** @param wanted at which revisions it is to be changed */
    public Investigation change(Principal principal, InvestigationId id, TeamForm form, LongPredicate wanted) {
        Checks checks = new Checks();
        SortedSet<PersonId> team = form.read(checks);
        checks.finish();
        Optional<Investigation> known = investigations.named(id);
        Asked asked = asking.ask(
                NAME,
                Belonging.of(Question.of(principal, Action.CHANGE_INVESTIGATION), known),
                Map.of("investigation", id.value(), "team", OpenInvestigation.words(team)));
        Keeping keeping = new Keeping(principal, NAME, clock.instant(), asked.id());
        return asked.change(
                receipt -> keeping.enter(
                        investigations, receipt, withTeam(Belonging.known(known, id, wanted), team, keeping, receipt)),
                investigation -> id.value());
    }

    private Investigation withTeam(
            Investigation before, SortedSet<PersonId> team, Keeping keeping, AuditReceipt receipt) {
        if (!before.open()) {
            throw new Fault.Conflict("investigation " + before.id() + " is closed; open it again with its team");
        }
        new Admission(people, receipt).require(keeping.keeper(), before.agency(), before.team(), team);
        return before.with(team);
    }
}
