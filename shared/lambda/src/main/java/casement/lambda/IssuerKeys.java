package casement.lambda;

import casement.domain.Fault;
import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The issuer's public keys: found by OpenID Connect discovery, kept for minutes, fetched anew for a key not seen yet. */
final class IssuerKeys implements JWKSource<SecurityContext> {
    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int MOST_BYTES = 100_000;
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final Duration KEPT_WHILE_ISSUER_IS_DOWN = Duration.ofHours(1);

    private final URI issuer;
    private final Duration betweenFetches;
    private @Nullable JWKSource<SecurityContext> keys;

    /** @param betweenFetches at least, so that made-up key ids cannot make us flood the issuer */
    IssuerKeys(URI issuer, Duration betweenFetches) {
        this.issuer = issuer;
        this.betweenFetches = betweenFetches;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        return keys().get(selector, context);
    }

    private synchronized JWKSource<SecurityContext> keys() {
        JWKSource<SecurityContext> known = keys;
        if (known == null) {
            known = discovered();
            keys = known;
        }
        return known;
    }

    private JWKSource<SecurityContext> discovered() {
        DefaultResourceRetriever web = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES);
        return JWKSourceBuilder.create(keysAddress(web), web)
                .cache(KEPT.toMillis(), TIMEOUT_MILLIS)
                .refreshAheadCache(false)
                .rateLimited(betweenFetches.toMillis())
                .retrying(true)
                .outageTolerant(KEPT_WHILE_ISSUER_IS_DOWN.toMillis())
                .build();
    }

    private URL keysAddress(DefaultResourceRetriever web) {
        String base = issuer.toString().replaceAll("/$", "");
        try {
            URL discovery =
                    URI.create(base + "/.well-known/openid-configuration").toURL();
            JsonNode found = Json.read(web.retrieveResource(discovery).getContent(), JsonNode.class);
            if (!found.path("issuer").asText().equals(issuer.toString())) {
                throw new IOException("the sign-in service says that it is another than " + issuer);
            }
            return keysAddress(found.path("jwks_uri").asText());
        } catch (IOException | Fault.BadInput e) {
            throw new Fault.Unavailable("the sign-in service does not answer", e);
        }
    }

    private URL keysAddress(String given) throws MalformedURLException {
        URI address = URI.create(given);
        if ("https".equals(issuer.getScheme()) && !"https".equals(address.getScheme())) {
            throw new MalformedURLException("keys of an https issuer come by https, not from " + address);
        }
        return address.toURL();
    }
}
