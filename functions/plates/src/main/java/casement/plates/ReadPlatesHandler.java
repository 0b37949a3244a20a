package casement.plates;

import casement.domain.message.Message;
import casement.domain.video.VideoFrames;
import casement.lambda.BusMessage;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes announcements of stored segments from their queue. */
public final class ReadPlatesHandler extends QueueHandler {
    @Inject
    ReadPlates readPlates;

    public ReadPlatesHandler() {}

    public ReadPlatesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) throws VideoFrames.UnreadableVideo {
        readPlates.read(BusMessage.read(message.body(), Message.SegmentStored.class));
    }
}
