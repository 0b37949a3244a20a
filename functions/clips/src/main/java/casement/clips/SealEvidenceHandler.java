package casement.clips;

import casement.domain.evidence.ClipRequestId;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes ids of requests for clips that are to be sealed. */
public final class SealEvidenceHandler extends QueueHandler {
    @Inject
    SealEvidence sealEvidence;

    public SealEvidenceHandler() {}

    public SealEvidenceHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) {
        sealEvidence.seal(new ClipRequestId(message.body()));
    }
}
