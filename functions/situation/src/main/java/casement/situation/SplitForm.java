package casement.situation;

import casement.domain.situation.ItemId;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.util.Optional;

/**
 * What is not to belong to an incident any more.
 *
 * @param item one of the incident's; what is of the same matter goes with it
 * @param reason why, in the person's words
 */
public record SplitForm(
        @Member(needed = true) Optional<ItemId> item,
        @Member(needed = true) Optional<String> reason) {

    /** @throws casement.domain.Fault.BadInput with everything that is wrong */
    SplitForm checked() {
        Checks checks = new Checks();
        checks.expect(item.isPresent(), "item", "is missing");
        MergeForm.expectReason(checks, reason);
        checks.finish();
        return this;
    }

    @Override
    public String toString() {
        return "a split's form";
    }
}
