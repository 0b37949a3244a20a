package casement.kinesisvideo.http;

import java.io.IOException;

/** Answers requests; may write its answer while the request's body still arrives. */
@FunctionalInterface
public interface HttpHandler {
    void handle(Request request, Response response) throws IOException;
}
