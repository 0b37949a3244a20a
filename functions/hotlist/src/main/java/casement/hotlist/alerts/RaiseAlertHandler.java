package casement.hotlist.alerts;

import casement.domain.Fault;
import casement.domain.alert.Alert;
import casement.domain.message.Message;
import casement.lambda.BusMessage;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes news of hits from their queue. */
public final class RaiseAlertHandler extends QueueHandler {
    @Inject
    RaiseAlert raiseAlert;

    public RaiseAlertHandler() {}

    public RaiseAlertHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) {
        raiseAlert.raise(alert(message.body()));
    }

    private static Alert alert(String body) {
        return switch (BusMessage.type(body)) {
            case "HitRaised.v1" -> Alert.of(BusMessage.read(body, Message.HitRaised.class));
            case "HitChanged.v1" -> Alert.of(BusMessage.read(body, Message.HitChanged.class));
            default -> throw new Fault.BadInput("detail-type", "is HitRaised.v1 or HitChanged.v1");
        };
    }
}
