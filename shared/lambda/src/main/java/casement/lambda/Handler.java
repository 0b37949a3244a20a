package casement.lambda;

import casement.json.Json;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/** What every function is at its root: its beans come from one context, its own or one that it shares with others. */
abstract class Handler implements RequestStreamHandler, Resource {
    Handler() {
        this(startContext());
    }

    @SuppressWarnings("this-escape") // injection comes last; a subclass has nothing but injected fields
    Handler(ApplicationContext context) {
        context.inject(this);
        Core.getGlobalContext().register(this);
    }

    static ApplicationContext startContext() {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .start();
    }

    /** Warms the JSON reader before a snapshot is taken, so that the first question after it need not. */
    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        Json.read("{}", JsonNode.class);
        Json.write(new HttpEnvelope.Response(204, HttpAnswer.SAFE_HEADERS, "", false));
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}

    static <T> T read(InputStream in, Class<T> envelope) throws IOException {
        return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), envelope);
    }

    static void write(OutputStream out, Object answer) throws IOException {
        out.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    }
}
