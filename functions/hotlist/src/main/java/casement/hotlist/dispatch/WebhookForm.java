package casement.hotlist.dispatch;

import casement.domain.dispatch.WebhookAddress;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A webhook as sent.
 *
 * @param name what people call the dispatch system
 * @param address where it takes messages
 */
public record WebhookForm(
        @Member(needed = true) Optional<String> name,
        @Member(needed = true) Optional<WebhookAddress> address) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,'()/_-]{0,99}");

    /** Complete. */
    record Read(String name, WebhookAddress address) {}

    /** @throws casement.domain.Fault.BadInput with everything that is wrong */
    Read read() {
        Checks checks = new Checks();
        checks.expect(name.isPresent(), "name", "is missing");
        checks.expect(
                name.filter(given -> !NAME.matcher(given).matches()).isEmpty(),
                "name",
                "has 1 to 100 letters, digits, spaces and .,'()/_- and begins with a letter or digit");
        checks.expect(address.isPresent(), "address", "is missing");
        checks.finish();
        return new Read(name.orElseThrow(), address.orElseThrow());
    }
}
