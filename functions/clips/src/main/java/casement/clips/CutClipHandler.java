package casement.clips;

import casement.domain.evidence.ClipRequestId;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes ids of requests for clips that are to be cut. */
public final class CutClipHandler extends QueueHandler {
    @Inject
    CutClip cutClip;

    public CutClipHandler() {}

    public CutClipHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) {
        cutClip.cut(new ClipRequestId(message.body()));
    }
}
