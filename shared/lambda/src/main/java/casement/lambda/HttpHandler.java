package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function that answers signed-in people over HTTP; nobody else gets past it (SEA-CCTV-15). */
public abstract class HttpHandler extends Handler {
    private static final Logger LOG = LoggerFactory.getLogger(HttpHandler.class);
    private static final int MOST_BODY_CHARACTERS = 1_000_000;

    private final FrontDoor door;

    protected HttpHandler() {
        this(startContext());
    }

    protected HttpHandler(ApplicationContext context) {
        super(context);
        door = context.getBean(FrontDoor.class);
    }

    /** A fault that it throws becomes the answer. */
    protected abstract HttpAnswer handle(HttpQuestion question);

    @Override
    public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) throws IOException {
        HttpEnvelope envelope = read(in, HttpEnvelope.class);
        write(out, answer(envelope).envelope());
    }

    private HttpAnswer answer(HttpEnvelope envelope) {
        return answer(envelope, () -> handle(question(envelope)));
    }

    /** What the work answers, or the problem document of what it throws. */
    static HttpAnswer answer(HttpEnvelope envelope, Supplier<HttpAnswer> work) {
        try {
            return work.get();
        } catch (Fault.Unavailable fault) {
            LOG.warn("{} {}: {}", envelope.requestId(), envelope.route(), Trail.of(fault));
            return Problem.of(fault, envelope.requestId()).answer();
        } catch (Fault fault) {
            return Problem.of(fault, envelope.requestId()).answer();
        } catch (RuntimeException unforeseen) {
            LOG.error("{} {}: {}", envelope.requestId(), envelope.route(), Trail.of(unforeseen));
            return Problem.unforeseen(envelope.requestId()).answer();
        }
    }

    private HttpQuestion question(HttpEnvelope envelope) {
        Principal principal = door.admit(envelope.header("authorization"), envelope.route());
        String body = envelope.text();
        if (body.length() > MOST_BODY_CHARACTERS) {
            throw new Fault.BadInput(
                    "body", "has " + body.length() + " characters; at most " + MOST_BODY_CHARACTERS + " are taken");
        }
        return new HttpQuestion(
                envelope.method(),
                envelope.path(),
                envelope.pathParameters().orElse(Map.of()),
                envelope.queryStringParameters().orElse(Map.of()),
                body,
                principal);
    }
}
