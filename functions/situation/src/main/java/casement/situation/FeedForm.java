package casement.situation;

import casement.domain.Fault;
import casement.domain.plate.SourceSecret;
import casement.domain.situation.Feed;
import casement.domain.situation.FeedId;
import casement.domain.situation.FeedKind;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Instant;
import java.util.Optional;

/**
 * A feed as sent.
 *
 * @param secret what the system's messages show, made by whoever registers it
 */
public record FeedForm(
        @Member(needed = true) Optional<FeedId> id,
        @Member(needed = true) Optional<FeedKind> kind,
        @Member(needed = true) Optional<String> secret) {

    /** @throws Fault.BadInput with everything that is wrong */
    Feed read(Instant now) {
        Checks checks = new Checks();
        checks.expect(id.isPresent(), "id", "is missing");
        checks.expect(kind.isPresent(), "kind", "is missing");
        Optional<SourceSecret> kept =
                checks.need("secret", secret, given -> SourceSecret.of(SourceSecret.Kind.TOKEN, given));
        checks.finish();
        return new Feed(id.orElseThrow(), kind.orElseThrow(), kept.orElseThrow(), now, Optional.empty(), 1);
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "a feed's form";
    }
}
