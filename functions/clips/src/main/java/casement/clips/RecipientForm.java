package casement.clips;

import casement.domain.access.AgencyType;
import casement.domain.access.Requester;
import casement.domain.people.AgencyId;
import casement.domain.sharing.Applicant;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.util.Optional;

/**
 * To whom a copy goes, as sent.
 *
 * @param organisation for whom they get it, by name; shows nothing
 * @param agency the same by its id in the directory, which alone says what it is by law
 */
public record RecipientForm(
        @Member(needed = true) Optional<String> name,
        Optional<String> organisation,
        Optional<AgencyId> agency,
        @Member(needed = true) Optional<Requester.Kind> kind) {
    private static final int MOST_CHARACTERS = 200;

    static final RecipientForm EMPTY =
            new RecipientForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What the agency is by law is unknown yet. */
    Optional<Applicant> read(Checks checks) {
        Optional<String> called = name.map(String::strip).filter(given -> !given.isEmpty());
        Optional<String> of = organisation.map(String::strip).filter(given -> !given.isEmpty());
        checks.expect(called.isPresent(), "recipient.name", "is missing; name the person who gets the copy");
        checks.expect(isShort(called), "recipient.name", "has more than " + MOST_CHARACTERS + " characters");
        checks.expect(isShort(of), "recipient.organisation", "has more than " + MOST_CHARACTERS + " characters");
        Optional<Requester.Kind> as = checks.need("recipient.kind", kind, given -> given);
        return called.isPresent() && as.isPresent()
                ? Optional.of(new Applicant(called.get(), of, agency, new Requester(AgencyType.UNKNOWN, as.get())))
                : Optional.empty();
    }

    private static boolean isShort(Optional<String> text) {
        return text.filter(given -> given.length() > MOST_CHARACTERS).isEmpty();
    }
}
