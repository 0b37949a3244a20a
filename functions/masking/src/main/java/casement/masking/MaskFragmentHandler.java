package casement.masking;

import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes fragment notifications from their queue. */
public final class MaskFragmentHandler extends QueueHandler {
    @Inject
    MaskFragment maskFragment;

    @Inject
    StreamNames streamNames;

    public MaskFragmentHandler() {}

    public MaskFragmentHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) {
        maskFragment.mask(Notification.read(message.body(), streamNames), message.receiveCount());
    }
}
