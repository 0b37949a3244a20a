package casement.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function that registered machines call; whether it is one of them is for the use case to find out, before anything else. */
public abstract class MachineHandler extends Handler {
    protected MachineHandler() {}

    protected MachineHandler(ApplicationContext context) {
        super(context);
    }

    /** A fault that it throws becomes the answer. */
    protected abstract HttpAnswer handle(MachineCall call);

    @Override
    public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context) throws IOException {
        HttpEnvelope envelope = read(in, HttpEnvelope.class);
        HttpAnswer answer = Answering.of(
                envelope,
                () -> handle(new MachineCall(
                        envelope.pathParameters().orElseGet(Map::of), envelope.lowerCaseHeaders(), envelope.bytes())));
        write(out, answer.envelope());
    }
}
