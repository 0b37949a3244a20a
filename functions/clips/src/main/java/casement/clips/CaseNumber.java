package casement.clips;

import casement.domain.access.Purpose;
import casement.lambda.Checks;
import java.util.Optional;

/** The number of the case that something is kept for: as sent, or else the purpose's. */
final class CaseNumber {
    private static final int MOST_CHARACTERS = 64;

    private CaseNumber() {}

    static Optional<String> read(Checks checks, Optional<String> sent, Optional<Purpose> purpose) {
        Optional<String> number = sent.or(() -> purpose.flatMap(Purpose::number));
        checks.expect(
                number.filter(CaseNumber::isNumber).isPresent(),
                "caseNumber",
                "is missing; give the number of the case or incident, of " + MOST_CHARACTERS + " characters at most");
        return number;
    }

    private static boolean isNumber(String text) {
        return !text.isBlank() && text.length() <= MOST_CHARACTERS;
    }
}
