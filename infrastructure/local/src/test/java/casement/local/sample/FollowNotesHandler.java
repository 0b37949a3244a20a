package casement.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Throws on any batch with a poisoned note. */
public final class FollowNotesHandler implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        if (Seen.event("FollowNotes", in).contains("poison")) {
            throw new IOException("poisoned");
        }
    }
}
