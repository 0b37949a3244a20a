package casement.lambda;

import casement.domain.audit.Who;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.Optional;

/** What a verified token says of its owner; only the subject counts, the rest is for the record of a refusal. */
final class Claims {
    private Claims() {}

    static Who who(JWTClaimsSet claims) {
        return new Who(text(claims, "sub"), text(claims, "name"), text(claims, "department"), text(claims, "agency"));
    }

    private static String text(JWTClaimsSet claims, String name) {
        try {
            return Optional.ofNullable(claims.getStringClaim(name)).orElse("");
        } catch (ParseException e) {
            return "";
        }
    }
}
