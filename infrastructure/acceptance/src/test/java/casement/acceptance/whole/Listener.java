package casement.acceptance.whole;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One console's end of the WebSocket. */
final class Listener implements AutoCloseable {
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final WebSocket socket;

    Listener(URI address) {
        this(address, text -> {});
    }

    /** @param also hears every message as it comes */
    Listener(URI address, Consumer<String> also) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new WebSocket.Listener() {
                    private final StringBuilder text = new StringBuilder();

                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
                        text.append(part);
                        if (last) {
                            also.accept(text.toString());
                            heard.add(Json.read(text.toString(), JsonNode.class));
                            text.setLength(0);
                        }
                        from.request(1);
                        return CompletableFuture.completedFuture(null);
                    }
                })
                .join();
    }

    void say(String message) {
        socket.sendText(message, true).join();
    }

    void subscribe(String token) {
        subscribe(token, "desk");
    }

    void subscribe(String token, String stream) {
        say("{\"action\":\"subscribe\",\"token\":\"" + token + "\",\"stream\":\"" + stream + "\"}");
    }

    Optional<JsonNode> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        socket.abort();
    }
}
