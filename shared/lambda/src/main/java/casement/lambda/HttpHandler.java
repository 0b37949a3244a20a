package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A function that answers signed-in people over HTTP; nobody else gets past it (SEA-CCTV-15). */
public abstract class HttpHandler extends Handler {
    private static final int MOST_BODY_CHARACTERS = 1_000_000;

    private final FrontDoor door;
    private final Manners manners;
    /** Routes that take an {@code Idempotency-Key}; the empty one stands for a function's only route. */
    private final Set<String> once;

    protected HttpHandler() {
        this(startContext());
    }

    protected HttpHandler(ApplicationContext context) {
        super(context);
        door = context.getBean(FrontDoor.class);
        manners = context.getBean(Manners.class);
        once = Arrays.stream(getClass().getAnnotationsByType(Operation.class))
                .filter(Operation::once)
                .map(Operation::route)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A fault that it throws becomes the answer. */
    protected abstract HttpAnswer handle(HttpQuestion question);

    /**
     * How a problem is told; as a problem document, unless those who call know another form.
     *
     * @param route the pattern of what was asked for
     */
    protected HttpAnswer tell(Problem problem, String route) {
        return problem.answer();
    }

    @Override
    public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) throws IOException {
        HttpEnvelope envelope = read(in, HttpEnvelope.class);
        HttpAnswer answer = Answering.of(envelope, () -> answer(envelope), problem -> tell(problem, envelope.route()));
        write(out, answer.envelope());
    }

    private HttpAnswer answer(HttpEnvelope envelope) {
        Principal principal = door.admit(envelope.header("authorization"), envelope.route());
        manners.admit(principal);
        HttpQuestion question = question(envelope, principal);
        boolean mayRepeat = once.contains("") || once.contains(envelope.route());
        return mayRepeat ? manners.once(question, () -> handle(question)) : handle(question);
    }

    private static HttpQuestion question(HttpEnvelope envelope, Principal principal) {
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
                envelope.lowerCaseHeaders(),
                body,
                principal);
    }
}
