package casement.gateway.put;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

class SignatureV4Test {
    private static final Instant NOW = Instant.parse("2026-11-22T03:04:05.678Z");
    private static final AwsSessionCredentialsIdentity WHO =
            AwsSessionCredentialsIdentity.create("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "token");

    @Test
    void signs_as_the_sdk_signs() {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(URI.create("https://s-1.kinesisvideo.us-west-2.amazonaws.com/putMedia"))
                .putHeader("x-amzn-stream-name", "casement-cam")
                .build();
        SdkHttpRequest signed = AwsV4HttpSigner.create()
                .sign(r -> r.identity(AwsCredentialsIdentity.create(WHO.accessKeyId(), WHO.secretAccessKey()))
                        .request(request)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "kinesisvideo")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-west-2")
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC)))
                .request();
        TreeMap<String, String> headers = new TreeMap<>();
        signed.forEachHeader((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        headers.remove("authorization");
        String ours = new SignatureV4("us-west-2", "kinesisvideo")
                .authorization("POST", "/putMedia", headers, SignatureV4.sha256(""), NOW, WHO);
        assertThat(ours).isEqualTo(signed.firstMatchingHeader("Authorization").orElseThrow());
    }

    @Test
    void begins_a_request_with_everything_that_kinesis_video_asks_for() {
        String head = PutMediaHead.of(
                URI.create("https://s-1.kinesisvideo.us-west-2.amazonaws.com"),
                "us-west-2",
                "casement-cam",
                1_795_307_825_007L,
                NOW,
                WHO);
        assertThat(head).startsWith("POST /putMedia HTTP/1.1\r\n").endsWith("\r\n\r\n");
        assertThat(head.lines())
                .contains(
                        "host: s-1.kinesisvideo.us-west-2.amazonaws.com",
                        "x-amz-date: 20261122T030405Z",
                        "x-amz-security-token: token",
                        "x-amzn-producer-start-timestamp: 1795307825.007",
                        "x-amz-content-sha256: STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
        assertThat(Set.copyOf(head.lines().toList()))
                .anyMatch(l -> l.contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token;"
                        + "x-amzn-fragment-timecode-type;x-amzn-producer-start-timestamp;x-amzn-stream-name,"));
    }
}
