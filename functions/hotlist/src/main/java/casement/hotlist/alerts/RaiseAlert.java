package casement.hotlist.alerts;

import casement.domain.Fault;
import casement.domain.access.Asking;
import casement.domain.alert.Alert;
import casement.domain.alert.AlertLog;
import casement.domain.alert.Connection;
import casement.domain.alert.Connections;
import casement.domain.alert.Sockets;
import casement.domain.camera.Cameras;
import casement.domain.people.Directory;
import java.util.ArrayList;
import java.util.List;

/** Writes news of a hit into the alert log, and tells everybody who listens and may hear it. */
public final class RaiseAlert {
    private final AlertLog log;
    private final Connections connections;
    private final Telling telling;

    public RaiseAlert(
            Asking asking,
            Directory directory,
            Cameras cameras,
            AlertLog log,
            Connections connections,
            Sockets sockets) {
        this.log = log;
        this.connections = connections;
        this.telling = new Telling(asking, directory, cameras, log, connections, sockets);
    }

    /**
     * Raised again it is the same line, and nobody is told twice.
     *
     * @throws Fault.Unavailable when it may not be in the log, or somebody could not be told; raise it again
     */
    public void raise(Alert alert) {
        log.add(alert);
        List<Fault.Unavailable> unreached = new ArrayList<>();
        for (Connection connection : connections.all()) {
            try {
                telling.tell(connection.id());
            } catch (Fault.Unavailable silent) {
                // The others are told before the message comes again for this one.
                unreached.add(silent);
            }
        }
        if (!unreached.isEmpty()) {
            throw unreached.getFirst();
        }
    }
}
