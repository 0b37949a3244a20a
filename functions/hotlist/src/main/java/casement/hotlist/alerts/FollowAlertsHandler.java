package casement.hotlist.alerts;

import casement.domain.Fault;
import casement.domain.alert.ConnectionId;
import casement.domain.alert.Sockets;
import casement.domain.alert.Stream;
import casement.json.Json;
import casement.lambda.Problem;
import casement.lambda.SocketHandler;
import casement.lambda.SocketMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** What clients send: {@code subscribe} with a token, {@code ping}; anything else is wrong. */
public final class FollowAlertsHandler extends SocketHandler {
    @Inject
    FollowAlerts followAlerts;

    @Inject
    Sockets sockets;

    /**
     * As sent. The token comes in the message, since addresses stand in logs.
     *
     * @param stream {@code desk} if absent
     * @param after the number of the last alert that was heard
     */
    record Subscribe(String action, String token, Optional<Stream> stream, Optional<Long> after) {}

    /** As sent. */
    record Ping(String action) {}

    public FollowAlertsHandler() {}

    public FollowAlertsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(SocketMessage message) {
        ConnectionId id = new ConnectionId(message.connection());
        switch (message.route()) {
            case "subscribe" -> {
                Subscribe sent = message.json(Subscribe.class);
                followAlerts.follow(
                        message.admit(sent.token()), id, sent.stream().orElse(Stream.DESK), sent.after());
            }
            case "ping" -> {
                message.json(Ping.class);
                followAlerts.answer(id);
            }
            default -> throw new Fault.BadInput("action", "is subscribe or ping");
        }
    }

    @Override
    protected void tell(SocketMessage message, Problem problem) {
        Told.Wrong wrong = new Told.Wrong("problem", problem.title(), problem.detail(), problem.clause());
        sockets.send(new ConnectionId(message.connection()), Json.write(wrong));
    }
}
