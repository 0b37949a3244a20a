package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Who;
import casement.domain.people.Directory;
import java.util.Optional;

/**
 * Lets in whom the directory knows at this moment, and records everybody it turns away (SEA-RTCC-5). A token says who knocks; what
 * they may is never taken from it, so that whoever is struck off the directory is out at once.
 */
final class FrontDoor {
    private static final String CLAUSE = "SEA-RTCC-5";
    private static final String SCHEME = "Bearer ";

    private final TokenVerifier tokens;
    private final Directory directory;
    private final AuditLog log;

    FrontDoor(TokenVerifier tokens, Directory directory, AuditLog log) {
        this.tokens = tokens;
        this.directory = directory;
        this.log = log;
    }

    /**
     * @param route the pattern of what is asked for, without ids
     * @throws Fault.Unavailable when the refusal could not be recorded, or nobody can be told from anybody
     */
    Principal admit(Optional<String> authorization, String route) {
        return switch (judge(authorization)) {
            case Verdict.Genuine genuine -> known(genuine.who(), route);
            case Verdict.TurnedAway away -> throw turnedAway(away, route);
        };
    }

    private Verdict judge(Optional<String> authorization) {
        String header = authorization.orElse("");
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Verdict.TurnedAway(Who.NOBODY, new Fault.NotSignedIn("sign in first: there is no token"));
        }
        return tokens.judge(header.substring(SCHEME.length()).strip());
    }

    private Principal known(Who who, String route) {
        return switch (directory.of(who.subject())) {
            case Directory.Known known -> known.principal();
            case Directory.Stranger stranger ->
                throw turnedAway(
                        new Verdict.TurnedAway(
                                stranger.who().orElse(who), new Fault.Refused(CLAUSE, stranger.reason())),
                        route);
        };
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
