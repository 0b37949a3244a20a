package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.Who;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a verified token says of its owner. */
final class Claims {
    private Claims() {}

    static Who who(JWTClaimsSet claims) {
        return new Who(text(claims, "sub"), text(claims, "name"), text(claims, "department"), text(claims, "agency"));
    }

    static Verdict principal(JWTClaimsSet claims) {
        Who who = who(claims);
        if (who.subject().isBlank() || who.name().isBlank() || who.agency().isBlank()) {
            return new Verdict.TurnedAway(
                    who, new Fault.NotSignedIn("the token does not say who signs in (sub, name and agency)"));
        }
        return new Verdict.Admitted(
                new Principal(who.subject(), who.name(), who.department(), who.agency(), roles(claims)));
    }

    /** Names of roles that are not ours are passed over: they belong to other programs. */
    private static Set<Role> roles(JWTClaimsSet claims) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names(claims)) {
            role(name).ifPresent(roles::add);
        }
        return roles;
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }

    private static List<String> names(JWTClaimsSet claims) {
        try {
            return Optional.ofNullable(claims.getStringListClaim("roles")).orElse(List.of());
        } catch (ParseException e) {
            return List.of();
        }
    }

    private static String text(JWTClaimsSet claims, String name) {
        try {
            return Optional.ofNullable(claims.getStringClaim(name)).orElse("");
        } catch (ParseException e) {
            return "";
        }
    }
}
