package casement.hotlist.alerts;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.alert.AlertLog;
import casement.domain.alert.Connection;
import casement.domain.alert.ConnectionId;
import casement.domain.alert.Connections;
import casement.domain.alert.NumberedAlert;
import casement.domain.alert.Sockets;
import casement.domain.alert.Stream;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Cameras;
import casement.domain.people.Directory;
import casement.json.Json;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lets somebody listen to alerts by a connection, from now on or from the last one that they heard. */
public final class FollowAlerts {
    private final Asking asking;
    private final AlertLog log;
    private final Connections connections;
    private final Sockets sockets;
    private final Telling telling;
    private final Clock clock;

    /** @param complete whether every line behind it is still in the log */
    private record Start(long after, boolean complete) {}

    public FollowAlerts(
            Asking asking,
            Directory directory,
            Cameras cameras,
            AlertLog log,
            Connections connections,
            Sockets sockets,
            Clock clock) {
        this.asking = asking;
        this.log = log;
        this.connections = connections;
        this.sockets = sockets;
        this.telling = new Telling(asking, directory, cameras, log, connections, sockets);
        this.clock = clock;
    }

    /**
     * @param after the number of the last alert that was heard; absent: nothing of what was before
     * @throws Fault.Refused when the rules do not let them listen; recorded
     */
    public void follow(Principal principal, ConnectionId id, Stream stream, Optional<Long> after) {
        Map<String, String> elements = Map.of("stream", stream.name().toLowerCase(Locale.ROOT));
        // Who may not look at hits is told so at once, and not by silence.
        asking.ask("FollowAlerts", Question.of(principal, Action.SHOW_HITS).about(CameraClass.ALPR), elements);
        asking.ask("FollowAlerts", Question.of(principal, stream.action()).about(CameraClass.ALPR), elements)
                .change(
                        receipt -> listen(new Connection.Listener(principal.subject(), stream), id, after),
                        connection -> connection.id().value());
        telling.tell(id);
    }

    private Connection listen(Connection.Listener listener, ConnectionId id, Optional<Long> after) {
        Start start = after.map(this::from).orElseGet(() -> new Start(log.last(), true));
        Connection there = connections.find(id).orElseGet(() -> Connection.opened(id, clock.instant()));
        if (there.listener()
                .filter(before -> !before.subject().equals(listener.subject()))
                .isPresent()) {
            throw new Fault.Conflict("somebody else listens by this connection; open one of your own");
        }
        connections.open(there);
        Connection next = connections
                .replace(there.follows(listener, start.after()))
                .orElseThrow(() -> new Fault.Conflict("the connection has changed; subscribe again"));
        if (!sockets.send(id, Json.write(Told.Subscribed.from(start.after(), start.complete())))) {
            connections.end(id);
        }
        return next;
    }

    /** A number that the log has not reached is of a log that has been forgotten. */
    private Start from(long after) {
        long last = log.last();
        if (after < 0 || after > last) {
            return new Start(last, false);
        }
        List<NumberedAlert> next = log.after(after, 1);
        boolean complete = next.isEmpty() || next.getFirst().number() == after + 1;
        return new Start(after, complete);
    }

    /** Answers a heartbeat; from the answer a client knows whether it has had everything. */
    public void answer(ConnectionId id) {
        Connection connection = connections
                .find(id)
                .filter(there -> there.listener().isPresent())
                .orElseThrow(() -> new Fault.NotSignedIn("subscribe first"));
        sockets.send(id, Json.write(Told.Pong.of(connection.sent())));
    }
}
