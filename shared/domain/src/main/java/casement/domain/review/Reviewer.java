package casement.domain.review;

import casement.domain.access.Principal;
import casement.domain.people.PersonId;
import java.util.Optional;

/** What speaks against somebody's saying something about a look. */
final class Reviewer {
    private Reviewer() {}

    static Unit unit(Principal person) {
        return new Unit(person.agency(), person.department());
    }

    /** Nothing when it is their duty. */
    static Optional<String> objection(Task task, Principal person) {
        return person.is(task.by()) ? Optional.empty() : Optional.of("this review is another role's duty");
    }

    /** Nothing when it is their duty and they would not review themselves. */
    static Optional<String> objection(Task task, Principal person, SampledLook look, Unit whose) {
        return objection(task, person).or(() -> objection(task.kind(), person, look, whose));
    }

    private static Optional<String> objection(Kind kind, Principal person, SampledLook look, Unit whose) {
        if (look.person().equals(PersonId.of(person.subject()))) {
            return Optional.of("nobody reviews their own looks");
        }
        return switch (kind) {
            case AUDIT, AUDIT_ON_DEMAND ->
                unit(person).isAnotherThan(whose)
                        ? Optional.empty()
                        : Optional.of("an audit is done by a unit other than the one whose looks it is about");
            case LOG_REVIEW, OTHER ->
                unit(person).isOfSameAgency(whose)
                        ? Optional.empty()
                        : Optional.of("an agency reviews its own people's looks");
        };
    }
}
