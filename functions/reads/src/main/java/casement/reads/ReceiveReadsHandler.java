package casement.reads;

import casement.domain.Fault;
import casement.domain.plate.SourceId;
import casement.lambda.HttpAnswer;
import casement.lambda.MachineCall;
import casement.lambda.MachineCredentials;
import casement.lambda.MachineHandler;
import casement.lambda.Operation;
import casement.reads.makers.Delivery;
import casement.reads.makers.OwnForm;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;

/** {@code POST /v1/read-sources/{source}/reads}. */
@Operation(takes = OwnForm.class, gives = ReceiveReadsHandler.Answer.class, machine = true)
public final class ReceiveReadsHandler extends MachineHandler {
    @Inject
    ReceiveReads receiveReads;

    /** What became of each read, in the message's order; none when it tells of none. */
    record Answer(List<ReceiveReads.Taken> reads) {}

    public ReceiveReadsHandler() {}

    public ReceiveReadsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(MachineCall call) {
        SourceId source = source(call.pathParameter("source"));
        Delivery delivery = new Delivery(call.header("content-type").orElse(""), call.body());
        List<ReceiveReads.Taken> taken = receiveReads.receive(source, new MachineCredentials(call.headers()), delivery);
        refuseIfNoneWasTaken(taken);
        return HttpAnswer.json(200, new Answer(taken));
    }

    /** An id that can be none is an unknown source's. */
    private static SourceId source(String sent) {
        try {
            return new SourceId(sent);
        } catch (Fault.BadInput none) {
            throw MachineCredentials.unknown();
        }
    }

    /** A message of which nothing is taken is an error to its sender, or nobody would look at it. */
    private static void refuseIfNoneWasTaken(List<ReceiveReads.Taken> taken) {
        boolean none = !taken.isEmpty() && taken.stream().allMatch(one -> one.state() == ReceiveReads.State.REFUSED);
        if (!none) {
            return;
        }
        taken.stream().flatMap(one -> one.clause().stream()).findFirst().ifPresent(clause -> {
            throw new Fault.Refused(
                    clause, taken.getFirst().problems().getFirst().message());
        });
        throw new Fault.BadInput(
                taken.stream().flatMap(one -> one.problems().stream()).toList());
    }
}
