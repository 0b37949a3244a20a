package casement.aws;

import casement.domain.Fault;
import casement.domain.plate.LinkedPictures;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Pictures fetched over HTTP, without a word of who asks. */
public final class HttpLinkedPictures implements LinkedPictures {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final int FOUND = 200;

    private final HttpClient http;

    public HttpLinkedPictures() {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }

    @Override
    public byte[] fetch(URI address, int mostBytes) {
        HttpRequest question = HttpRequest.newBuilder(address).GET().build();
        var answer = http.sendAsync(
                question, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), mostBytes));
        try {
            HttpResponse<byte[]> come = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (come.statusCode() != FOUND) {
                throw silent("status " + come.statusCode());
            }
            return come.body();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw silent(cause == null ? "no answer" : cause.getClass().getSimpleName());
        } catch (TimeoutException e) {
            throw silent("it takes too long");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent("interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    /** @param why without the client's own words, which may have the address in them */
    private static Fault silent(String why) {
        return new Fault.Unavailable("a read's picture cannot be fetched; send the read again", new IOException(why));
    }
}
