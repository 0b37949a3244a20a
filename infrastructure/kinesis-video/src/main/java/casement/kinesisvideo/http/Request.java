package casement.kinesisvideo.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request, its body unread. */
public final class Request {

    /** Called from within reading the body, each time that nothing has come for a while. */
    @FunctionalInterface
    public interface Quiet {
        /** @param since how long nothing has come; an exception ends the reading */
        void quiet(Duration since) throws IOException;
    }

    private final RequestHead head;
    private final InputStream body;
    private final SocketInput socket;

    Request(RequestHead head, InputStream body, SocketInput socket) {
        this.head = head;
        this.body = body;
        this.socket = socket;
    }

    public String method() {
        return head.method();
    }

    /** Still percent-encoded. */
    public String rawPath() {
        return head.rawPath();
    }

    /** Still percent-encoded; empty when there is none. */
    public String rawQuery() {
        return head.rawQuery();
    }

    /** By name in lower case. */
    public Map<String, List<String>> headers() {
        return head.headers();
    }

    public Optional<String> header(String lowerCaseName) {
        return head.header(lowerCaseName);
    }

    /** Ends where the request ends; a connection that breaks before that is an error. */
    public InputStream body() {
        return body;
    }

    /** From now on the body may take its time, and every pause is told. */
    public void whenQuiet(Duration tick, Quiet quiet) throws IOException {
        socket.whenQuiet(tick, quiet);
    }
}
