package casement.kinesisvideo.sigv4;

import casement.kinesisvideo.sigv4.SignatureFault.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Checks that a request was signed for one service of one region by somebody whose secret key is known. */
public final class SigV4Verifier {
    /** The SHA-256 of nothing. */
    public static final String EMPTY = Digests.sha256(new byte[0]);

    public static final String UNSIGNED = "UNSIGNED-PAYLOAD";
    public static final String STREAMING = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";

    private static final String SHA256_FORM = "[0-9a-f]{64}";
    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    private final String service;
    private final String region;
    private final Secrets secrets;
    private final Clock clock;
    private final Duration skew;

    /** @param service such as {@code kinesisvideo}, or {@code s3}, whose paths and clock rules are its own */
    public SigV4Verifier(String service, String region, Secrets secrets, Clock clock) {
        this.service = service;
        this.region = region;
        this.secrets = secrets;
        this.clock = clock;
        this.skew = Duration.ofMinutes(service.equals("s3") ? 15 : 5);
    }

    /**
     * @param bodySha256 of the body, in hexadecimal; empty when the body is still arriving, and then a hash that the
     *     caller promised is not compared with it
     * @return the access key that signed
     */
    public String verify(SignedRequest request, Optional<String> bodySha256) throws SignatureFault {
        Authorization given = Authorization.of(request);
        Authorization.Scope scope = given.scope();
        Optional<String> secret = secrets.secretOf(scope.accessKey());
        if (secret.isEmpty()) {
            throw new SignatureFault(
                    Kind.UNKNOWN_KEY,
                    "The security token included in the request is invalid (access key unknown here).");
        }
        checkScope(given);
        checkTime(given);
        byte[] key = signingKey(secret.get(), scope);
        if (payloads(request, given, bodySha256).stream().noneMatch(hash -> matches(request, given, key, hash))) {
            throw new SignatureFault(
                    Kind.WRONG_SIGNATURE,
                    "The request signature we calculated does not match the signature you provided."
                            + " Check your AWS Secret Access Key and signing method.");
        }
        checkBody(request, bodySha256);
        return scope.accessKey();
    }

    private void checkScope(Authorization given) throws SignatureFault {
        Authorization.Scope scope = given.scope();
        if (!scope.region().equals(region) || !scope.service().equals(service)) {
            throw new SignatureFault(
                    Kind.WRONG_SCOPE,
                    "Credential should be scoped to region '" + region + "' and service '" + service + "', not to '"
                            + scope.region() + "' and '" + scope.service() + "'.");
        }
        if (!given.date().startsWith(scope.day())) {
            throw new SignatureFault(
                    Kind.WRONG_SCOPE,
                    "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '"
                            + scope.day() + "' != '" + given.date() + "'.");
        }
    }

    private void checkTime(Authorization given) throws SignatureFault {
        Instant signed = time(given.date());
        Instant now = clock.instant();
        if (signed.isAfter(now.plus(skew))) {
            throw new SignatureFault(
                    Kind.NOT_IN_TIME,
                    "Signature not yet current: " + given.date() + " is still later than " + BASIC.format(now) + ".");
        }
        Instant end = signed.plus(given.validFor().orElse(skew));
        if (now.isAfter(end)) {
            throw new SignatureFault(
                    given.validFor().isPresent() ? Kind.EXPIRED : Kind.NOT_IN_TIME,
                    "Signature expired: " + BASIC.format(end) + " is now earlier than " + BASIC.format(now) + ".");
        }
    }

    private static Instant time(String date) throws SignatureFault {
        try {
            return BASIC.parse(date, Instant::from);
        } catch (DateTimeException e) {
            throw new SignatureFault(Kind.INCOMPLETE, "Date must be in ISO-8601 'basic format'. Got '" + date + "'.");
        }
    }

    /** What the signer may have put in the body's place. */
    private List<String> payloads(SignedRequest request, Authorization given, Optional<String> bodySha256) {
        Optional<String> promised = request.header("x-amz-content-sha256");
        if (promised.isPresent()) {
            return List.of(promised.get());
        }
        if (given.validFor().isPresent() && service.equals("s3")) {
            return List.of(UNSIGNED);
        }
        return bodySha256.map(List::of).orElse(List.of(EMPTY, UNSIGNED, STREAMING));
    }

    private boolean matches(SignedRequest request, Authorization given, byte[] key, String payloadHash) {
        String canonical = CanonicalRequest.of(request, given.signedHeaders(), payloadHash, service.equals("s3"));
        String toSign = String.join(
                "\n", Authorization.ALGORITHM, given.date(), given.scope().text(), Digests.sha256(canonical));
        String expected = HexFormat.of().formatHex(Digests.hmac(key, toSign));
        return MessageDigest.isEqual(bytes(expected), bytes(given.signature()));
    }

    private static void checkBody(SignedRequest request, Optional<String> bodySha256) throws SignatureFault {
        Optional<String> promised = request.header("x-amz-content-sha256").filter(value -> value.matches(SHA256_FORM));
        if (promised.isPresent() && bodySha256.isPresent() && !promised.equals(bodySha256)) {
            throw new SignatureFault(
                    Kind.WRONG_BODY, "The provided 'x-amz-content-sha256' header does not match what was computed.");
        }
    }

    private static byte[] signingKey(String secret, Authorization.Scope scope) {
        byte[] day = Digests.hmac(bytes("AWS4" + secret), scope.day());
        byte[] region = Digests.hmac(day, scope.region());
        byte[] service = Digests.hmac(region, scope.service());
        return Digests.hmac(service, "aws4_request");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
