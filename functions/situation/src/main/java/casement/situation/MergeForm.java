package casement.situation;

import casement.domain.situation.ItemId;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.util.Optional;

/**
 * What is to belong to an incident too.
 *
 * @param with any item of the other incident
 * @param reason why, in the person's words
 */
public record MergeForm(
        @Member(needed = true) Optional<ItemId> with,
        @Member(needed = true) Optional<String> reason) {
    private static final int MOST_CHARACTERS = 500;

    /** @throws casement.domain.Fault.BadInput with everything that is wrong */
    MergeForm checked() {
        Checks checks = new Checks();
        checks.expect(with.isPresent(), "with", "is missing");
        expectReason(checks, reason);
        checks.finish();
        return this;
    }

    static void expectReason(Checks checks, Optional<String> reason) {
        int length = reason.orElse("").strip().length();
        checks.expect(
                length > 0 && length <= MOST_CHARACTERS,
                "reason",
                "must say why in 1 to " + MOST_CHARACTERS + " characters");
    }

    @Override
    public String toString() {
        return "a merge's form";
    }
}
