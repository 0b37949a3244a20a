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
import casement.domain.people.AgencyId;
import casement.domain.people.People;
import casement.domain.people.PersonId;
import casement.lambda.Member;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Registers a case or incident with its team, who alone see anything of it from then on; or opens a closed one again. */
public final class OpenInvestigation {
    private static final String NAME = "OpenInvestigation";
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9].*[0-9].*[0-9])[A-Za-z0-9 ./:#-]{4,64}");

    private final Asking asking;
    private final Investigations investigations;
    private final People people;
    private final Clock clock;

    /**
     * An investigation as sent.
     *
     * @param number of the case or incident, as purposes name it
     * @param team ids of persons
     */
    public record Form(
            @Member(needed = true) Optional<String> number,
            @Member(needed = true) Optional<List<String>> team) {}

    public OpenInvestigation(Asking asking, Investigations investigations, People people, Clock clock) {
        this.asking = asking;
        this.investigations = investigations;
        this.people = people;
        this.clock = clock;
    }

    public Investigation open(Principal principal, Form form) {
        Checks checks = new Checks();
        Optional<String> number = checks.need("number", form.number(), OpenInvestigation::number);
        SortedSet<PersonId> team = new TeamForm(form.team()).read(checks);
        checks.finish();
        InvestigationId id = InvestigationId.of(number.orElseThrow());
        Optional<Investigation> known = investigations.named(id);
        Question question = Belonging.of(Question.of(principal, Action.CHANGE_INVESTIGATION), known);
        Asked asked = asking.ask(
                NAME,
                question,
                Map.of("investigation", id.value(), "number", number.orElseThrow(), "team", words(team)));
        Keeping keeping = new Keeping(principal, NAME, clock.instant(), asked.id());
        return asked.change(
                receipt -> {
                    Investigation open = known.map(closed -> again(closed, team, keeping, receipt))
                            .orElseGet(() -> fresh(
                                    number.orElseThrow(), question.whose().orElseThrow(), team, keeping, receipt));
                    return keeping.enter(investigations, receipt, open);
                },
                investigation -> id.value());
    }

    private Investigation fresh(
            String number, AgencyId agency, SortedSet<PersonId> team, Keeping keeping, AuditReceipt receipt) {
        new Admission(people, receipt).requireOwn(agency, team);
        return Investigation.fresh(number, agency, team, keeping.by(), keeping.at());
    }

    private Investigation again(Investigation closed, SortedSet<PersonId> team, Keeping keeping, AuditReceipt receipt) {
        if (closed.open()) {
            throw new Fault.Conflict("an investigation of this number is open: " + closed.id() + "; change its team");
        }
        new Admission(people, receipt).require(keeping.keeper(), closed.agency(), closed.team(), team);
        return closed.reopened(team, keeping.by(), keeping.at());
    }

    /** In the log. */
    static String words(SortedSet<PersonId> team) {
        return team.stream().map(PersonId::value).collect(Collectors.joining(" "));
    }

    private static String number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Fault.BadInput(
                    "", "must be a case's or incident's number: 4 to 64 letters, digits and ' ./:#-', with 3 digits");
        }
        return text.strip();
    }
}
