package casement.hotlist.dispatch;

import casement.domain.alert.Alert;
import casement.domain.message.Message;
import casement.lambda.BusMessage;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes news of orders from their queue. */
public final class TellDispatchHandler extends QueueHandler {
    @Inject
    TellDispatch tellDispatch;

    public TellDispatchHandler() {}

    public TellDispatchHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) {
        tellDispatch.tell(Alert.of(BusMessage.read(message.body(), Message.HitChanged.class)));
    }
}
