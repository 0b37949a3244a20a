package casement.local.room;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** One call of one function. */
final class Invocation {
    private final String id = UUID.randomUUID().toString();
    private final byte[] event;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private volatile Instant deadline = Instant.MAX;

    Invocation(byte[] event) {
        this.event = event;
    }

    String id() {
        return id;
    }

    byte[] event() {
        return event;
    }

    CompletableFuture<Answer> answer() {
        return answer;
    }

    /** Set when the function takes it. */
    void deadline(Instant when) {
        deadline = when;
    }

    Instant deadline() {
        return deadline;
    }
}
