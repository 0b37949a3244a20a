package casement.situation;

import casement.domain.Fault;
import casement.domain.situation.FeedId;
import casement.lambda.HttpAnswer;
import casement.lambda.MachineCall;
import casement.lambda.MachineCredentials;
import casement.lambda.MachineHandler;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/feeds/{feed}/messages}. */
@Operation(takes = GunshotsForm.class, gives = ReceiveMessages.Taken.class, machine = true)
public final class ReceiveMessagesHandler extends MachineHandler {
    @Inject
    ReceiveMessages receiveMessages;

    public ReceiveMessagesHandler() {}

    public ReceiveMessagesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(MachineCall call) {
        FeedId feed = feed(call.pathParameter("feed"));
        return HttpAnswer.json(200, receiveMessages.receive(feed, new MachineCredentials(call.headers()), call.body()));
    }

    /** An id that can be none is an unknown feed's. */
    private static FeedId feed(String sent) {
        try {
            return new FeedId(sent);
        } catch (Fault.BadInput none) {
            throw MachineCredentials.unknown();
        }
    }
}
