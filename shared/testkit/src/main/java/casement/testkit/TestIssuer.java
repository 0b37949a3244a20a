package casement.testkit;

import casement.domain.access.Role;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A sign-in service on a free port of this machine: OpenID Connect discovery, key set, tokens; and a directory that knows whomever
 * it makes claims for.
 */
public final class TestIssuer implements AutoCloseable {
    public static final String AUDIENCE = "casement";
    public static final String AGENCY = "Seattle Police Department";

    /** Made once, because making one takes seconds. */
    private static final RSAKey FIRST = newKey("first");

    private final HttpServer server;
    private final TestDirectory directory = new TestDirectory(AGENCY);
    private final AtomicInteger keySetsGivenOut = new AtomicInteger();
    private RSAKey key = FIRST;

    public TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> {
            keySetsGivenOut.incrementAndGet();
            answer(exchange, new JWKSet(key.toPublicJWK()).toString());
        });
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What a function's context must be told so that it trusts this issuer and decides by the governing documents. */
    public Map<String, Object> settings() {
        return Map.of(
                "oidc.issuer",
                uri().toString(),
                "oidc.audience",
                AUDIENCE,
                "policy.packs",
                Rules.PACKS,
                "cctv.recording.days",
                28,
                "alpr.recording.days",
                28,
                "recorded.only.recording.days",
                90,
                "alpr.read.days",
                360,
                "sighting.days",
                28);
    }

    public TestDirectory directory() {
        return directory;
    }

    public int keySetsGivenOut() {
        return keySetsGivenOut.get();
    }

    public RSAKey key() {
        return key;
    }

    /** Signs with a new key from now on, and lists only that one. */
    public void rotate() {
        key = newKey("second");
    }

    /** A good token's claims, to be spoiled at will; the directory knows the person with those roles from now on. */
    public JWTClaimsSet.Builder claims(String name, Instant now, Role... roles) {
        directory.put("subject-of-" + name, name, Set.of(roles));
        List<String> names = Arrays.stream(roles)
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return new JWTClaimsSet.Builder()
                .issuer(uri().toString())
                .audience(AUDIENCE)
                .subject("subject-of-" + name)
                .claim("name", name)
                .claim("department", "Patrol")
                .claim("agency", AGENCY)
                .claim("roles", names)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)));
    }

    public String token(String name, Instant now, Role... roles) {
        return sign(claims(name, now, roles).build());
    }

    public String sign(JWTClaimsSet claims) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        return sign(header, claims, key);
    }

    public static String sign(JWSHeader header, JWTClaimsSet claims, RSAKey with) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String discovery() {
        return "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\"}".formatted(uri());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
