package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.access.Training;
import casement.domain.audit.AuditReceipt;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import casement.lambda.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down which course somebody completed, and which version of the protocol it taught (SJ-ALPR-32). */
public final class RecordTraining {
    private static final String NAME = "RecordTraining";

    private final Asking asking;
    private final People people;
    private final Clock clock;

    /** A completed course as sent. */
    public record Form(
            @Member(needed = true) Optional<String> course,
            @Member(needed = true) Optional<String> protocolVersion,
            @Member(needed = true) Optional<LocalDate> completed,
            @Member(needed = true) Optional<LocalDate> expires) {

        private Training read(LocalDate today) {
            Checks checks = new Checks();
            Optional<String> named = checks.need("course", course, Checks::unit);
            Optional<String> version = checks.need("protocolVersion", protocolVersion, Checks::line);
            checks.expect(completed.isPresent(), "completed", "is missing");
            checks.expect(expires.isPresent(), "expires", "is missing");
            checks.expect(completed.filter(day -> day.isAfter(today)).isEmpty(), "completed", "lies in the future");
            checks.expect(
                    completed.isEmpty()
                            || expires.filter(day -> !day.isAfter(completed.get()))
                                    .isEmpty(),
                    "expires",
                    "must be after 'completed'");
            checks.finish();
            return new Training(
                    named.orElseThrow(), version.orElseThrow(), completed.orElseThrow(), expires.orElseThrow());
        }
    }

    public RecordTraining(Asking asking, People people, Clock clock) {
        this.asking = asking;
        this.people = people;
        this.clock = clock;
    }

    public Person record(Principal keeper, PersonId id, Form form) {
        Training training = form.read(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Asked asked = asking.ask(
                NAME,
                Question.of(keeper, Action.RECORD_TRAINING),
                Map.of(
                        "person", id.value(),
                        "course", training.course(),
                        "protocolVersion", training.protocolVersion(),
                        "expires", training.expires().toString()));
        Keeping keeping = new Keeping(keeper, NAME, clock.instant(), asked.id());
        return asked.change(receipt -> write(id, training, keeping, receipt), person -> id.value());
    }

    private Person write(PersonId id, Training training, Keeping keeping, AuditReceipt receipt) {
        if (keeping.by().equals(id)) {
            throw new Fault.Refused("SJ-ALPR-32", "nobody records their own training");
        }
        Person person = people.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no person " + id));
        if (person.trainings().contains(training)) {
            return person;
        }
        PersonChange change = keeping.entry(person.with(training));
        people.change(receipt, List.of(change));
        return change.person();
    }
}
