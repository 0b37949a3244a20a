package casement.hotlist.alerts;

import casement.domain.hit.OrderWatch;
import casement.json.Json;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes orders from the queue that held them back for as long as they may go unacknowledged. */
public final class EscalateAlertHandler extends QueueHandler {
    @Inject
    EscalateAlert escalateAlert;

    public EscalateAlertHandler() {}

    public EscalateAlertHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) {
        escalateAlert.escalate(Json.read(message.body(), OrderWatch.Look.class));
    }
}
