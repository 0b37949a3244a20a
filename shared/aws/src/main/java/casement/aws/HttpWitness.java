package casement.aws;

import casement.domain.Fault;
import casement.domain.log.Witness;
import casement.merkle.AddCheckpoint;
import casement.merkle.MalformedLog;
import casement.merkle.NoteSignature;
import casement.merkle.VerifierKey;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A witness as C2SP tlog-witness has it, over HTTP. Each call has a connection of its own, and follows nobody elsewhere. */
public final class HttpWitness implements Witness {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 16_384;
    private static final int OK = 200;
    private static final int OTHER_SIZE = 409;

    private final URI prefix;
    private final VerifierKey key;

    /** @param prefix the witness's submission prefix */
    public HttpWitness(URI prefix, VerifierKey key) {
        this.prefix = prefix;
        this.key = key;
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public Answer add(AddCheckpoint request) {
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build()) {
            HttpResponse<InputStream> answer = http.send(question(request), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return understood(answer, new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
            }
        } catch (IOException | MalformedLog e) {
            throw new Fault.Unavailable("the witness " + key.name() + " gives no answer that can be understood", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault.Unavailable("the witness " + key.name() + " was not waited for", e);
        }
    }

    private HttpRequest question(AddCheckpoint request) {
        return HttpRequest.newBuilder(URI.create(prefix + "/" + AddCheckpoint.PATH))
                .timeout(ANSWER)
                .header("user-agent", "Casement")
                .POST(HttpRequest.BodyPublishers.ofString(request.body()))
                .build();
    }

    private static Answer understood(HttpResponse<?> answer, String body) {
        if (answer.statusCode() == OK) {
            return new Answer.Cosigned(NoteSignature.parseAll(body));
        }
        boolean saysSize = answer.headers()
                .firstValue("content-type")
                .filter(AddCheckpoint.SIZE_TYPE::equals)
                .isPresent();
        return answer.statusCode() == OTHER_SIZE && saysSize
                ? new Answer.Knows(AddCheckpoint.parseSize(body))
                : new Answer.Refused(answer.statusCode());
    }
}
