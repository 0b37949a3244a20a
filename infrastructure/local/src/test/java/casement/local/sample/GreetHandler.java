package casement.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Answers with the event itself; for the name {@code boom} it throws. */
public final class GreetHandler implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        String event = Seen.event("Greet", in);
        if (event.contains("/boom")) {
            throw new IllegalStateException("as asked");
        }
        String body = Base64.getEncoder().encodeToString(event.getBytes(StandardCharsets.UTF_8));
        String answer = "{\"statusCode\":201,\"headers\":{\"x-stage\":\"" + System.getenv("STAGE")
                + "\",\"content-type\":\"application/json\"},\"isBase64Encoded\":true,\"body\":\"" + body + "\"}";
        out.write(answer.getBytes(StandardCharsets.UTF_8));
    }
}
