package casement.hotlist.hits;

import casement.domain.message.Message;
import casement.lambda.BusMessage;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes announcements of plate reads from their queue. */
public final class MatchReadHandler extends QueueHandler {
    @Inject
    MatchRead matchRead;

    public MatchReadHandler() {}

    public MatchReadHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) {
        matchRead.match(BusMessage.read(message.body(), Message.ReadAdded.class));
    }
}
