package casement.lambda;

import casement.domain.Fault;
import casement.domain.audit.Who;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Judges a token in two steps, signature and then claims, so that a stale token's owner is still known to the log. */
final class TokenVerifier {
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final int CLOCK_SKEW_SECONDS = 30;
    private static final int MOST_CHARACTERS = 16_000;

    private final DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();
    private final DefaultJWTClaimsVerifier<SecurityContext> times;
    private final SignInSettings settings;

    TokenVerifier(SignInSettings settings, JWKSource<SecurityContext> keys, Clock clock) {
        this.settings = settings;
        this.times = new DefaultJWTClaimsVerifier<>(null, Set.of("exp", "sub")) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        };
        times.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        signatures.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        signatures.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    /** @throws Fault.Unavailable when the issuer's keys cannot be had */
    Verdict judge(String token) {
        if (token.length() > MOST_CHARACTERS) {
            return away(Who.NOBODY, "the token is longer than any that we accept");
        }
        try {
            return judge(signatures.process(token, null));
        } catch (ParseException e) {
            return away(Who.NOBODY, "what was sent as a token is not one");
        } catch (RateLimitReachedException e) {
            return away(Who.NOBODY, "the token is signed with a key that the sign-in service does not list");
        } catch (BadJOSEException e) {
            return away(Who.NOBODY, "the token's signature is not one that we accept");
        } catch (JOSEException e) {
            throw new Fault.Unavailable("the sign-in service's keys cannot be had", e);
        }
    }

    private Verdict judge(JWTClaimsSet claims) {
        if (!settings.issuer().toString().equals(claims.getIssuer())) {
            return away(Who.NOBODY, "the token is from another sign-in service");
        }
        Who who = Claims.who(claims);
        if (!claims.getAudience().contains(settings.audience())) {
            return away(who, "the token is made for another program");
        }
        try {
            times.verify(claims, null);
        } catch (BadJWTException e) {
            return away(who, "the token has expired, is not valid yet, or does not say until when; sign in again");
        }
        return who.subject().isBlank()
                ? away(who, "the token does not say who signs in (sub)")
                : new Verdict.Genuine(who);
    }

    private static Verdict away(Who who, String reason) {
        return new Verdict.TurnedAway(who, new Fault.NotSignedIn(reason));
    }
}
