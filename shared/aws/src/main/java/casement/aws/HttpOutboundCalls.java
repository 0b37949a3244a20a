package casement.aws;

import casement.domain.dispatch.Attempt;
import casement.domain.dispatch.DeliveryFailure;
import casement.domain.dispatch.OutboundCalls;
import casement.domain.dispatch.SignedMessage;
import casement.domain.dispatch.WebhookAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls over HTTP that go where they are sent and nowhere else, each by a connection of its own, since one that was kept while the
 * function slept may be dead. Of an answer's body nothing is read.
 */
public final class HttpOutboundCalls implements OutboundCalls {
    private final Patience patience;

    /**
     * How long is waited.
     *
     * @param answer for all of it, the connection included
     */
    public record Patience(Duration connect, Duration answer) {
        public static final Patience USUAL = new Patience(Duration.ofSeconds(3), Duration.ofSeconds(10));
    }

    public HttpOutboundCalls(Patience patience) {
        this.patience = patience;
    }

    @Override
    public Attempt post(WebhookAddress address, SignedMessage message) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.connect())
                .build();
        try {
            return await(
                    http.sendAsync(question(address, message), HttpResponse.BodyHandlers.ofInputStream()),
                    message.tried());
        } finally {
            http.shutdownNow();
        }
    }

    private static HttpRequest question(WebhookAddress address, SignedMessage message) {
        return HttpRequest.newBuilder(address.uri())
                .header("content-type", "application/json")
                .header("user-agent", "Casement")
                .header("webhook-id", message.id().value())
                .header("webhook-timestamp", Long.toString(message.tried().getEpochSecond()))
                .header("webhook-signature", message.signature())
                .POST(HttpRequest.BodyPublishers.ofString(message.body()))
                .build();
    }

    private Attempt await(CompletableFuture<HttpResponse<InputStream>> answer, Instant at) {
        try {
            HttpResponse<InputStream> come = answer.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
            come.body().close();
            return Attempt.answered(at, come.statusCode());
        } catch (TimeoutException late) {
            return Attempt.failed(at, DeliveryFailure.TOO_SLOW);
        } catch (ExecutionException failed) {
            boolean isSlow = failed.getCause() instanceof HttpConnectTimeoutException;
            return Attempt.failed(at, isSlow ? DeliveryFailure.TOO_SLOW : DeliveryFailure.UNREACHABLE);
        } catch (IOException unclosed) {
            return Attempt.failed(at, DeliveryFailure.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Attempt.failed(at, DeliveryFailure.TOO_SLOW);
        }
    }
}
