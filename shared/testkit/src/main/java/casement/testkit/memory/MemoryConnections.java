package casement.testkit.memory;

import casement.domain.alert.Connection;
import casement.domain.alert.ConnectionId;
import casement.domain.alert.Connections;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The connections that stand, in memory. */
public final class MemoryConnections implements Connections {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<ConnectionId, Connection> standing = new TreeMap<>();

    @Override
    public synchronized void open(Connection connection) {
        faults.guard(() -> {
            standing.putIfAbsent(connection.id(), connection);
        });
    }

    @Override
    public synchronized Optional<Connection> find(ConnectionId id) {
        return faults.guard(() -> Optional.ofNullable(standing.get(id)));
    }

    @Override
    public synchronized Optional<Connection> replace(Connection next) {
        return faults.guard(() -> {
            Connection there = standing.get(next.id());
            if (there == null || there.revision() != next.revision()) {
                return Optional.empty();
            }
            Connection raised = next.withRevision(next.revision() + 1);
            standing.put(next.id(), raised);
            return Optional.of(raised);
        });
    }

    @Override
    public synchronized void end(ConnectionId id) {
        faults.guard(() -> {
            standing.remove(id);
        });
    }

    @Override
    public synchronized List<Connection> all() {
        return faults.guard(() -> List.copyOf(standing.values()));
    }
}
