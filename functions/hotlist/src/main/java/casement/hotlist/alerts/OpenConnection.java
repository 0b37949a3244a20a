package casement.hotlist.alerts;

import casement.domain.alert.Connection;
import casement.domain.alert.ConnectionId;
import casement.domain.alert.Connections;
import java.time.Instant;

/** Notes that a connection was made; it is told nothing until somebody shows who they are. */
public final class OpenConnection {
    private final Connections connections;

    public OpenConnection(Connections connections) {
        this.connections = connections;
    }

    public void open(ConnectionId id, Instant at) {
        connections.open(Connection.opened(id, at));
    }
}
