package casement.lambda;

import casement.domain.Fault;
import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function that takes what comes by the WebSocket API. */
public abstract class SocketHandler extends Handler {
    private static final Logger LOG = LoggerFactory.getLogger(SocketHandler.class);
    private static final int DONE = 200;
    private static final int UNFORESEEN = 500;

    /** Asked for when somebody knocks: most events bring no token. */
    private final Supplier<FrontDoor> door;

    protected SocketHandler() {
        this(startContext());
    }

    protected SocketHandler(ApplicationContext context) {
        super(context);
        door = () -> context.getBean(FrontDoor.class);
    }

    /** A fault that it throws is told to the connection. */
    protected abstract void handle(SocketMessage message);

    /** Tells who sent the message what is wrong; where nobody can be told, does nothing. */
    protected void tell(SocketMessage message, Problem problem) {}

    @Override
    public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) throws IOException {
        SocketEnvelope envelope = read(in, SocketEnvelope.class);
        write(out, new SocketEnvelope.Response(status(envelope)));
    }

    private int status(SocketEnvelope envelope) {
        SocketMessage message = new SocketMessage(envelope, door);
        String request = envelope.requestContext().requestId().orElse("");
        try {
            handle(message);
            return DONE;
        } catch (Fault fault) {
            if (fault instanceof Fault.Unavailable) {
                LOG.warn("{} {}: {}", request, message.route(), Trail.of(fault));
            }
            Problem problem = Problem.of(fault, request);
            tell(message, problem);
            return problem.status();
        } catch (RuntimeException unforeseen) {
            LOG.error("{} {}: {}", request, message.route(), Trail.of(unforeseen));
            tell(message, Problem.unforeseen(request));
            return UNFORESEEN;
        }
    }
}
