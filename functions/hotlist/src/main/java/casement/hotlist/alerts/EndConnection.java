package casement.hotlist.alerts;

import casement.domain.alert.ConnectionId;
import casement.domain.alert.Connections;

/** Forgets a connection that has ended. */
public final class EndConnection {
    private final Connections connections;

    public EndConnection(Connections connections) {
        this.connections = connections;
    }

    public void end(ConnectionId id) {
        connections.end(id);
    }
}
