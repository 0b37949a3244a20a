package casement.hotlist.dispatch;

import casement.domain.dispatch.DeliveryKey;
import casement.json.Json;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes deliveries from their queue. */
public final class DeliverAlertHandler extends QueueHandler {
    @Inject
    DeliverAlert deliverAlert;

    /** The message is to come again. */
    static final class Undelivered extends Exception {
        Undelivered() {
            super("the dispatch system did not take it");
        }
    }

    public DeliverAlertHandler() {}

    public DeliverAlertHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) throws Undelivered {
        if (!deliverAlert.deliver(Json.read(message.body(), DeliveryKey.class), message.receipt())) {
            throw new Undelivered();
        }
    }
}
