package casement.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes longer than it may, the first time. */
public final class DawdleHandler implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        Seen.event("Dawdle", in);
        Path mark = Path.of(System.getenv("OUT_FOLDER")).resolve("dawdled");
        if (Files.exists(mark)) {
            return;
        }
        Files.writeString(mark, Integer.toString(context.getRemainingTimeInMillis()));
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
