package casement.hotlist.alerts;

import casement.domain.alert.Connection;
import casement.domain.alert.Connections;
import casement.domain.alert.Sockets;
import java.time.Instant;
import java.util.List;

/** Closes connections at whose other end nobody said in time who they are. */
public final class DropSilent {
    private final Connections connections;
    private final Sockets sockets;

    public DropSilent(Connections connections, Sockets sockets) {
        this.connections = connections;
        this.sockets = sockets;
    }

    /** @return how many were closed */
    public int drop(Instant now) {
        List<Connection> silent =
                connections.all().stream().filter(c -> c.isSilent(now)).toList();
        silent.forEach(connection -> {
            connections.end(connection.id());
            sockets.close(connection.id());
        });
        return silent.size();
    }
}
