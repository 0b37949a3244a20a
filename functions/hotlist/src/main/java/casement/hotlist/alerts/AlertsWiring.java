package casement.hotlist.alerts;

import casement.domain.access.Asking;
import casement.domain.alert.AlertLog;
import casement.domain.alert.Connections;
import casement.domain.alert.Sockets;
import casement.domain.audit.AuditLog;
import casement.domain.camera.Cameras;
import casement.domain.hit.Hits;
import casement.domain.people.Directory;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The wiring of what tells people of hits. */
@Factory
final class AlertsWiring {
    @Singleton
    OpenConnection openConnection(Connections connections) {
        return new OpenConnection(connections);
    }

    @Singleton
    EndConnection endConnection(Connections connections) {
        return new EndConnection(connections);
    }

    @Singleton
    FollowAlerts followAlerts(
            Asking asking,
            Directory directory,
            Cameras cameras,
            AlertLog log,
            Connections connections,
            Sockets sockets,
            Clock clock) {
        return new FollowAlerts(asking, directory, cameras, log, connections, sockets, clock);
    }

    @Singleton
    RaiseAlert raiseAlert(
            Asking asking,
            Directory directory,
            Cameras cameras,
            AlertLog log,
            Connections connections,
            Sockets sockets) {
        return new RaiseAlert(asking, directory, cameras, log, connections, sockets);
    }

    @Singleton
    AcknowledgeAlert acknowledgeAlert(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        return new AcknowledgeAlert(asking, cameras, hits, clock);
    }

    @Singleton
    EscalateAlert escalateAlert(Hits hits, AuditLog log, Clock clock) {
        return new EscalateAlert(hits, log, clock);
    }

    @Singleton
    DropSilent dropSilent(Connections connections, Sockets sockets) {
        return new DropSilent(connections, sockets);
    }
}
