package casement.clips;

import casement.domain.Fault;
import casement.domain.evidence.EvidenceId;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** Takes copies that are to be made, as {@code ITEM/NUMBER}. */
public final class MakeCopyHandler extends QueueHandler {
    @Inject
    MakeCopy makeCopy;

    public MakeCopyHandler() {}

    public MakeCopyHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) {
        String[] parts = message.body().split("/", 2);
        if (parts.length != 2 || !parts[1].matches("[1-9][0-9]{0,3}")) {
            throw new Fault.BadInput("copy", "is no item and number");
        }
        makeCopy.make(new EvidenceId(parts[0]), Integer.parseInt(parts[1]));
    }
}
