package casement.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function that answers anybody over HTTP, knows nobody, and therefore has nothing to tell of anybody or anything. */
public abstract class OpenHandler extends Handler {
    protected OpenHandler() {}

    protected OpenHandler(ApplicationContext context) {
        super(context);
    }

    /** A fault that it throws becomes the answer. */
    protected abstract HttpAnswer handle(OpenQuestion question);

    @Override
    public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) throws IOException {
        HttpEnvelope envelope = read(in, HttpEnvelope.class);
        OpenQuestion question = new OpenQuestion(envelope.pathParameters().orElseGet(Map::of));
        write(out, Answering.of(envelope, () -> handle(question)).envelope());
    }
}
