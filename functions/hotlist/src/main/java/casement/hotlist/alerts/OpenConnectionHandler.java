package casement.hotlist.alerts;

import casement.domain.alert.ConnectionId;
import casement.lambda.SocketHandler;
import casement.lambda.SocketMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code $connect}. */
public final class OpenConnectionHandler extends SocketHandler {
    @Inject
    OpenConnection openConnection;

    public OpenConnectionHandler() {}

    public OpenConnectionHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(SocketMessage message) {
        openConnection.open(new ConnectionId(message.connection()), message.connectedAt());
    }
}
