package casement.sightings;

import casement.domain.message.Message;
import casement.domain.video.VideoFrames;
import casement.lambda.BusMessage;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes announcements of stored segments from their queue. */
public final class RecogniseObjectsHandler extends QueueHandler {
    @Inject
    RecogniseObjects recogniseObjects;

    public RecogniseObjectsHandler() {}

    public RecogniseObjectsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) throws VideoFrames.UnreadableVideo {
        recogniseObjects.recognise(BusMessage.read(message.body(), Message.SegmentStored.class));
    }
}
