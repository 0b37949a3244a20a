package casement.kinesisvideo.sigv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casement.kinesisvideo.sigv4.SignatureFault.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

class SigV4VerifierTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final AwsCredentialsIdentity KEYS = AwsCredentialsIdentity.create("local", "local-secret");

    /** The example of "Authenticating Requests: Using Query Parameters" in Amazon S3's documentation. */
    @Test
    void accepts_the_published_example_of_a_presigned_request() throws Exception {
        String query = "X-Amz-Algorithm=AWS4-HMAC-SHA256"
                + "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
                + "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
                + "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
        SignedRequest request =
                SignedRequest.of("GET", "/test.txt", query, Map.of("Host", List.of("examplebucket.s3.amazonaws.com")));
        assertThat(example(Instant.parse("2013-05-24T12:00:00Z")).verify(request, Optional.empty()))
                .isEqualTo("AKIAIOSFODNN7EXAMPLE");
        assertThat(fault(example(Instant.parse("2013-05-25T00:00:01Z")), request))
                .isEqualTo(Kind.EXPIRED);
    }

    /** The example of "Authenticating Requests: Using the Authorization Header" there. */
    @Test
    void accepts_the_published_example_of_a_signed_request() throws Exception {
        Map<String, List<String>> headers = Map.of(
                "Host", List.of("examplebucket.s3.amazonaws.com"),
                "Range", List.of("bytes=0-9"),
                "x-amz-content-sha256", List.of(SigV4Verifier.EMPTY),
                "x-amz-date", List.of("20130524T000000Z"),
                "Authorization",
                        List.of("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                                + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                                + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"));
        SignedRequest request = SignedRequest.of("GET", "/test.txt", "", headers);
        assertThat(example(Instant.parse("2013-05-24T00:10:00Z")).verify(request, Optional.of(SigV4Verifier.EMPTY)))
                .isEqualTo("AKIAIOSFODNN7EXAMPLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plain",
                "/cctv/dt%3D2026-11-22/gate%20one/a%2Bb.m4s",
                "/with//two///slashes",
                "/sp%C3%A4t/%E2%82%AC",
                "/dot/./and/../dots"
            })
    void accepts_what_the_sdk_presigns_for_s3(String path) throws Exception {
        SdkHttpRequest signed = presigned(path, Duration.ofMinutes(10));
        verifier("s3", NOW.plusSeconds(599)).verify(received(signed), Optional.empty());
        assertThat(fault(verifier("s3", NOW.plusSeconds(601)), received(signed)))
                .isEqualTo(Kind.EXPIRED);
        assertThat(fault(verifier("s3", NOW.minusSeconds(1000)), received(signed)))
                .isEqualTo(Kind.NOT_IN_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tags/arn%3Aaws%3Akinesisvideo", "/plain", "/a%20b"})
    void accepts_what_the_sdk_signs_for_other_services(String path) throws Exception {
        byte[] body = "{\"StreamName\":\"gate\"}".getBytes(StandardCharsets.UTF_8);
        SdkHttpRequest signed = signed(path, "kinesisvideo", body);
        verifier("kinesisvideo", NOW).verify(received(signed), Optional.of(Digests.sha256(body)));
    }

    @Test
    void refuses_another_body_than_was_signed() throws Exception {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        SdkHttpRequest signed = signed("/plain", "kinesisvideo", body);
        Optional<String> other = Optional.of(Digests.sha256("{\"a\":1}".getBytes(StandardCharsets.UTF_8)));
        SignatureFault fault = catchThrowableOfType(
                SignatureFault.class, () -> verifier("kinesisvideo", NOW).verify(received(signed), other));
        assertThat(fault.kind()).isIn(Kind.WRONG_BODY, Kind.WRONG_SIGNATURE);
    }

    @Test
    void refuses_what_was_changed_after_signing() {
        SdkHttpRequest signed = presigned("/segments/one.m4s", Duration.ofMinutes(10));
        SigV4Verifier verifier = verifier("s3", NOW);
        SignedRequest request = received(signed);
        assertThatCode(() -> verifier.verify(request, Optional.empty())).doesNotThrowAnyException();
        for (SignedRequest changed : List.of(
                new SignedRequest("PUT", request.rawPath(), request.rawQuery(), request.headers()),
                new SignedRequest("GET", "/segments/two.m4s", request.rawQuery(), request.headers()),
                new SignedRequest("GET", request.rawPath(), request.rawQuery() + "&versionId=1", request.headers()),
                new SignedRequest(
                        "GET", request.rawPath(), request.rawQuery(), Map.of("host", List.of("elsewhere:1"))))) {
            assertThat(fault(verifier, changed)).isEqualTo(Kind.WRONG_SIGNATURE);
        }
        SignedRequest longer = new SignedRequest(
                "GET",
                request.rawPath(),
                request.rawQuery().replace("X-Amz-Expires=600", "X-Amz-Expires=60000"),
                request.headers());
        assertThat(longer).isNotEqualTo(request);
        assertThat(fault(verifier, longer)).isEqualTo(Kind.WRONG_SIGNATURE);
    }

    @Test
    void says_what_is_wrong() {
        SignedRequest request = received(presigned("/plain", Duration.ofMinutes(1)));
        assertThat(fault(verifier("s3", NOW), SignedRequest.of("GET", "/", "", Map.of())))
                .isEqualTo(Kind.MISSING);
        assertThat(fault(new SigV4Verifier("s3", "us-west-2", key -> Optional.empty(), Clock.systemUTC()), request))
                .isEqualTo(Kind.UNKNOWN_KEY);
        assertThat(fault(new SigV4Verifier("s3", "us-west-2", Secrets.of("local", "wrong"), at(NOW)), request))
                .isEqualTo(Kind.WRONG_SIGNATURE);
        assertThat(fault(verifier("kinesisvideo", NOW), request)).isEqualTo(Kind.WRONG_SCOPE);
        for (String part : List.of("X-Amz-Signature", "X-Amz-Date", "X-Amz-Credential", "X-Amz-Expires")) {
            SignedRequest without = new SignedRequest(
                    "GET", "/plain", request.rawQuery().replaceAll(part + "=[^&]*", "x=y"), request.headers());
            assertThat(fault(verifier("s3", NOW), without)).as(part).isEqualTo(Kind.INCOMPLETE);
        }
    }

    private static SigV4Verifier example(Instant now) {
        Secrets secrets = Secrets.of("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        return new SigV4Verifier("s3", "us-east-1", secrets, at(now));
    }

    private static SigV4Verifier verifier(String service, Instant now) {
        return new SigV4Verifier(service, "us-west-2", Secrets.of("local", "local-secret"), at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static Kind fault(SigV4Verifier verifier, SignedRequest request) {
        return catchThrowableOfType(SignatureFault.class, () -> verifier.verify(request, Optional.empty()))
                .kind();
    }

    private static SdkHttpRequest presigned(String path, Duration life) {
        return AwsV4HttpSigner.create()
                .sign(r -> r.identity(KEYS)
                        .request(unsigned(path, SdkHttpMethod.GET))
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-west-2")
                        .putProperty(
                                AwsV4FamilyHttpSigner.AUTH_LOCATION, AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, life)
                        .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                        .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                        .putProperty(HttpSigner.SIGNING_CLOCK, at(NOW)))
                .request();
    }

    private static SdkHttpRequest signed(String path, String service, byte[] body) {
        return AwsV4HttpSigner.create()
                .sign(r -> r.identity(KEYS)
                        .request(unsigned(path, SdkHttpMethod.POST))
                        .payload(ContentStreamProvider.fromByteArray(body))
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-west-2")
                        .putProperty(HttpSigner.SIGNING_CLOCK, at(NOW)))
                .request();
    }

    private static SdkHttpRequest unsigned(String path, SdkHttpMethod method) {
        return SdkHttpRequest.builder()
                .method(method)
                .uri(URI.create("http://127.0.0.1:4567"))
                .encodedPath(path)
                .putRawQueryParameter("list-type", "2")
                .putRawQueryParameter("prefix", "a b/ü+")
                .build();
    }

    private static SignedRequest received(SdkHttpRequest request) {
        Map<String, List<String>> headers = new HashMap<>(request.headers());
        headers.putIfAbsent("Host", List.of("127.0.0.1:4567"));
        return SignedRequest.of(
                request.method().name(),
                request.encodedPath(),
                request.encodedQueryParameters().orElse(""),
                headers);
    }
}
