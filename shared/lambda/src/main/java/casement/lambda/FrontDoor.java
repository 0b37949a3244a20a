package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Who;
import java.util.Optional;
import java.util.Set;

/** Lets in whom the rules let in, and records everybody it turns away (SEA-RTCC-5). */
final class FrontDoor {
    private static final String CLAUSE = "SEA-RTCC-5";
    private static final String SCHEME = "Bearer ";

    private final TokenVerifier tokens;
    private final Set<String> agencies;
    private final AuditLog log;

    FrontDoor(TokenVerifier tokens, Set<String> agencies, AuditLog log) {
        this.tokens = tokens;
        this.agencies = agencies;
        this.log = log;
    }

    /**
     * @param route the pattern of what is asked for, without ids
     * @throws Fault.Unavailable when the refusal could not be recorded, or nobody can be told from anybody
     */
    Principal admit(Optional<String> authorization, String route) {
        return switch (judge(authorization)) {
            case Verdict.Admitted admitted -> admitted.principal();
            case Verdict.TurnedAway away -> throw turnedAway(away, route);
        };
    }

    private Verdict judge(Optional<String> authorization) {
        String header = authorization.orElse("");
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Verdict.TurnedAway(Who.NOBODY, new Fault.NotSignedIn("sign in first: there is no token"));
        }
        return switch (tokens.judge(header.substring(SCHEME.length()).strip())) {
            case Verdict.Admitted admitted -> byAgencyAndRole(admitted);
            case Verdict.TurnedAway away -> away;
        };
    }

    private Verdict byAgencyAndRole(Verdict.Admitted admitted) {
        Principal principal = admitted.principal();
        if (!agencies.contains(principal.agency())) {
            return new Verdict.TurnedAway(
                    principal.who(), new Fault.Refused(CLAUSE, "people of your agency may not sign in here"));
        }
        if (principal.roles().isEmpty()) {
            return new Verdict.TurnedAway(
                    principal.who(),
                    new Fault.Refused(CLAUSE, "you have no role here; whoever manages sign-ins can give you one"));
        }
        return admitted;
    }

    private Fault turnedAway(Verdict.TurnedAway away, String route) {
        String reason = Optional.ofNullable(away.fault().getMessage()).orElse("");
        log.record(Act.asked(away.who(), "SignIn")
                .with("route", route)
                .with("reason", reason)
                .refused(CLAUSE));
        return away.fault();
    }
}
