package casement.hotlist.alerts;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.alert.AlertLog;
import casement.domain.alert.Connection;
import casement.domain.alert.ConnectionId;
import casement.domain.alert.Connections;
import casement.domain.alert.NumberedAlert;
import casement.domain.alert.Sockets;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.people.Directory;
import casement.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a connection what it has not been told yet, each line once and in order, if the rules let who listens see it at this moment:
 * the directory and the rules are asked anew every time. Lines are claimed before they are sent, so that of several tellers one
 * sends them; whoever is interrupted in between leaves a gap, which the next message shows to the client ({@code before}).
 */
final class Telling {
    private static final int MOST_LINES = 100;
    private static final int MOST_ROUNDS = 1_000;

    private final Asking asking;
    private final Directory directory;
    private final Cameras cameras;
    private final AlertLog log;
    private final Connections connections;
    private final Sockets sockets;

    /** @param allowed of the lines that were seen */
    private record Batch(Connection claimed, long before, List<NumberedAlert> allowed) {}

    Telling(
            Asking asking,
            Directory directory,
            Cameras cameras,
            AlertLog log,
            Connections connections,
            Sockets sockets) {
        this.asking = asking;
        this.directory = directory;
        this.cameras = cameras;
        this.log = log;
        this.connections = connections;
        this.sockets = sockets;
    }

    /** @throws Fault.Unavailable when something could not be told; tell again */
    void tell(ConnectionId id) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Connection> found =
                    connections.find(id).filter(c -> c.listener().isPresent());
            if (found.isEmpty() || !tellMore(found.get())) {
                return;
            }
        }
    }

    /** @return whether there may be more */
    private boolean tellMore(Connection connection) {
        List<NumberedAlert> lines = log.after(connection.seen(), MOST_LINES);
        if (lines.isEmpty()) {
            return false;
        }
        Connection.Listener listener = connection.listener().orElseThrow();
        List<NumberedAlert> carried = lines.stream()
                .filter(line -> listener.stream().carries(line.alert()))
                .toList();
        if (carried.isEmpty()) {
            connections.replace(connection.told(lines.getLast().number(), connection.sent()));
            return true;
        }
        if (!(directory.of(listener.subject()) instanceof Directory.Known known)) {
            end(connection.id());
            return false;
        }
        return tell(connection, lines.getLast().number(), carried, known.principal());
    }

    private boolean tell(Connection connection, long seen, List<NumberedAlert> lines, Principal person) {
        Connection.Listener listener = connection.listener().orElseThrow();
        Question question = Question.of(person, listener.stream().action()).about(CameraClass.ALPR);
        Optional<Batch> batch;
        try {
            Asked asked = asking.ask(
                    "FollowAlerts",
                    question,
                    Map.of(
                            "stream", listener.stream().name().toLowerCase(Locale.ROOT),
                            "after", Long.toString(connection.seen())));
            batch = asked.answer(
                    receipt -> claim(connection, seen, allowed(person, lines)),
                    claimed -> claimed.map(Batch::allowed).orElse(List.of()).stream()
                            .map(line -> line.alert().name())
                            .toList());
        } catch (Fault.Refused refused) {
            end(connection.id());
            return false;
        }
        return batch.map(this::send).orElse(true);
    }

    /** Hits that the person might not look at are left out, and so are those of a camera that nobody knows. */
    private List<NumberedAlert> allowed(Principal person, List<NumberedAlert> lines) {
        Question question = Question.of(person, Action.SHOW_HITS).about(CameraClass.ALPR);
        List<Camera> there = lines.stream()
                .map(line -> line.alert().camera())
                .distinct()
                .flatMap(id -> cameras.find(id).stream())
                .toList();
        Set<CameraId> allowed =
                asking.allowedOn(question, there).stream().map(Camera::id).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> allowed.contains(line.alert().camera()))
                .toList();
    }

    /** @return empty: somebody else was faster */
    private Optional<Batch> claim(Connection connection, long seen, List<NumberedAlert> allowed) {
        long sent = allowed.isEmpty() ? connection.sent() : allowed.getLast().number();
        return connections
                .replace(connection.told(seen, sent))
                .map(claimed -> new Batch(claimed, connection.sent(), allowed));
    }

    private boolean send(Batch batch) {
        long before = batch.before();
        try {
            for (NumberedAlert line : batch.allowed()) {
                if (!sockets.send(batch.claimed().id(), Json.write(Told.OfHit.of(line, before)))) {
                    connections.end(batch.claimed().id());
                    return false;
                }
                before = line.number();
            }
            return true;
        } catch (Fault.Unavailable unsent) {
            connections.replace(batch.claimed().told(before, before));
            throw unsent;
        }
    }

    private void end(ConnectionId id) {
        connections.end(id);
        sockets.close(id);
    }
}
