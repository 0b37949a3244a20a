package casement.aws;

import casement.domain.Fault;
import casement.domain.access.RecordsSystem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/** A records system that is asked over HTTP: 200 says that a number is known, 404 that it is not, anything else nothing. */
final class HttpRecords implements RecordsSystem {
    static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int KNOWN = 200;
    private static final int UNKNOWN = 404;
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final URI base;
    private final Optional<Supplier<String>> token;
    private final HttpClient http;

    /**
     * @param base without a slash at its end
     * @param token sent with every question; absent: none is
     */
    HttpRecords(URI base, Optional<Supplier<String>> token) {
        this.base = base;
        this.token = token;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }

    @Override
    public boolean knows(String number) {
        HttpRequest.Builder question = HttpRequest.newBuilder(URI.create(base + "/" + encoded(number)))
                .timeout(PATIENCE)
                .GET();
        token.ifPresent(secret -> question.header("authorization", "Bearer " + secret.get()));
        int status = status(question.build());
        return switch (status) {
            case KNOWN -> true;
            case UNKNOWN -> false;
            default -> throw silent("status " + status);
        };
    }

    /** What the answer holds is not read. */
    private int status(HttpRequest question) {
        try {
            HttpResponse<InputStream> answer = http.send(question, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw silent(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent("interrupted");
        }
    }

    /** @param why without the client's own words, which may have the address in them, and so the number */
    private static Fault silent(String why) {
        return new Fault.Unavailable("the records system does not answer; try again later", new IOException(why));
    }

    /** As one segment of a path, whatever is in it. */
    private static String encoded(String number) {
        StringBuilder path = new StringBuilder();
        for (byte one : number.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = PLAIN.indexOf(one) >= 0;
            path.append(isPlain ? String.valueOf((char) one) : "%" + HEX.toHexDigits(one));
        }
        return path.toString();
    }
}
