package casement.gateway.put;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeMap;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** The request line and headers with which a PutMedia call begins, signed as AWS's own Java client signs it. */
final class PutMediaHead {
    /** Stands for the hash of a payload that is not known yet. */
    private static final String PAYLOAD = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";

    private static final String PATH = "/putMedia";

    private PutMediaHead() {}

    static String of(
            URI endpoint, String region, String stream, long startMillis, Instant now, AwsCredentialsIdentity who) {
        TreeMap<String, String> headers = new TreeMap<>();
        headers.put("host", host(endpoint));
        headers.put("x-amz-content-sha256", PAYLOAD);
        headers.put("x-amz-date", SignatureV4.dateAndTime(now));
        if (who instanceof AwsSessionCredentialsIdentity session) {
            headers.put("x-amz-security-token", session.sessionToken());
        }
        headers.put("x-amzn-stream-name", stream);
        headers.put("x-amzn-fragment-timecode-type", "ABSOLUTE");
        headers.put("x-amzn-producer-start-timestamp", seconds(startMillis));
        String authorization =
                new SignatureV4(region, "kinesisvideo").authorization("POST", PATH, headers, PAYLOAD, now, who);
        headers.put("authorization", authorization);
        headers.put("transfer-encoding", "chunked");
        headers.put("connection", "keep-alive");
        headers.put("user-agent", "casement-gateway");
        StringBuilder head = new StringBuilder("POST " + PATH + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static String host(URI endpoint) {
        return endpoint.getPort() < 0 ? endpoint.getHost() : endpoint.getHost() + ":" + endpoint.getPort();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%d.%03d", millis / 1_000, millis % 1_000);
    }
}
