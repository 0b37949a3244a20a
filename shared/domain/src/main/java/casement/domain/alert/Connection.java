package casement.domain.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One console at the other end of the WebSocket.
 *
 * @param listener absent: nobody has shown who it is
 * @param seen the last line of the log that was looked at for it
 * @param sent the last line that was sent to it
 * @param revision counted up by every change
 */
public record Connection(
        ConnectionId id, Instant opened, Optional<Listener> listener, long seen, long sent, long revision) {
    /**
     * Who listens, and to what.
     *
     * @param subject as the directory knows them
     */
    public record Listener(String subject, Stream stream) {}

    /** A connection that has not said by then who it is has no business here. */
    public static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    /** API Gateway ends every connection then. */
    public static final Duration LONGEST = Duration.ofHours(2);

    public static Connection opened(ConnectionId id, Instant at) {
        return new Connection(id, at, Optional.empty(), 0, 0, 0);
    }

    /** With that person at its end, from the line behind that one on. */
    public Connection follows(Listener person, long after) {
        return new Connection(id, opened, Optional.of(person), after, after, revision);
    }

    public Connection told(long lastSeen, long lastSent) {
        return new Connection(id, opened, listener, lastSeen, lastSent, revision);
    }

    public Connection withRevision(long next) {
        return new Connection(id, opened, listener, seen, sent, next);
    }

    public boolean isSilent(Instant now) {
        return listener.isEmpty() && opened.plus(LONGEST_SILENCE).isBefore(now);
    }
}
