package casement.hotlist.alerts;

import casement.domain.alert.ConnectionId;
import casement.lambda.SocketHandler;
import casement.lambda.SocketMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code $disconnect}. */
public final class EndConnectionHandler extends SocketHandler {
    @Inject
    EndConnection endConnection;

    public EndConnectionHandler() {}

    public EndConnectionHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(SocketMessage message) {
        endConnection.end(new ConnectionId(message.connection()));
    }
}
