package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.json.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** One message that came by a connection of the WebSocket API, or that the connection was made or has ended. */
public final class SocketMessage {
    private static final int MOST_CHARACTERS = 20_000;

    private final SocketEnvelope envelope;
    private final Supplier<FrontDoor> door;

    SocketMessage(SocketEnvelope envelope, Supplier<FrontDoor> door) {
        this.envelope = envelope;
        this.door = door;
    }

    /** As the API gives it. */
    public String connection() {
        return envelope.requestContext().connectionId();
    }

    /** {@code $connect}, {@code $disconnect}, {@code $default}, or the action that the message names. */
    public String route() {
        return envelope.requestContext().routeKey();
    }

    /** When the connection was made, as the API saw it. */
    public Instant connectedAt() {
        return Instant.ofEpochMilli(envelope.requestContext().connectedAt().orElse(0L));
    }

    /** @throws Fault.BadInput saying where the message is wrong, without repeating it */
    public <T> T json(Class<T> type) {
        String body = envelope.body().orElse("");
        if (body.length() > MOST_CHARACTERS) {
            throw new Fault.BadInput("message", "has more than " + MOST_CHARACTERS + " characters");
        }
        return Json.readStrictly(body, type);
    }

    /**
     * By the same front door as over HTTP: whom the directory knows at this moment.
     *
     * @throws Fault when the token or the person is not let in; recorded
     */
    public Principal admit(String token) {
        return door.get().admit(Optional.of("Bearer " + token), "SOCKET " + route());
    }
}
