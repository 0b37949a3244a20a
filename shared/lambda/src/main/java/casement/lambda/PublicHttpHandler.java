package casement.lambda;

import casement.domain.Fault;
import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A function that takes something from anybody, without an account and not too often from one place. It can give nothing
 * out: its use case asks as nobody, and the rules and the log treat it like any other.
 */
public abstract class PublicHttpHandler extends Handler {
    private static final int MOST_BODY_CHARACTERS = 10_000;
    private static final int MOST_IN_WINDOW = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Turnstile turnstile;

    protected PublicHttpHandler() {
        this(startContext());
    }

    protected PublicHttpHandler(ApplicationContext context) {
        super(context);
        turnstile = new Turnstile(MOST_IN_WINDOW, WINDOW, context.getBean(Clock.class), Turnstile::freshSalt);
    }

    /** A fault that it throws becomes the answer. */
    protected abstract HttpAnswer handle(PublicQuestion question);

    @Override
    public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) throws IOException {
        HttpEnvelope envelope = read(in, HttpEnvelope.class);
        HttpAnswer answer = turnstile.admits(envelope.source())
                ? Answering.of(envelope, () -> handle(question(envelope)))
                : Problem.tooMany(envelope.requestId()).answer().with("retry-after", Long.toString(WINDOW.toSeconds()));
        write(out, answer.envelope());
    }

    private static PublicQuestion question(HttpEnvelope envelope) {
        String body = envelope.text();
        if (body.length() > MOST_BODY_CHARACTERS) {
            throw new Fault.BadInput(
                    "body", "has " + body.length() + " characters; at most " + MOST_BODY_CHARACTERS + " are taken");
        }
        return new PublicQuestion(body);
    }
}
