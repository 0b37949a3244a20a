package casement.kinesisvideo.media;

import casement.kinesisvideo.Wire;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The acknowledgements of one PutMedia: a JSON object a line, sent at once. */
final class Acks {
    private final OutputStream out;

    Acks(OutputStream out) {
        this.out = out;
    }

    void buffering(FragmentId fragment) throws IOException {
        line(of("BUFFERING", fragment));
    }

    void received(FragmentId fragment) throws IOException {
        line(of("RECEIVED", fragment));
    }

    /** To be called only once the fragment is durable. */
    void persisted(FragmentId fragment) throws IOException {
        line(of("PERSISTED", fragment));
    }

    void idle() throws IOException {
        line(Wire.object().put("EventType", "IDLE"));
    }

    void error(Optional<FragmentId> fragment, AckError error) throws IOException {
        ObjectNode ack =
                fragment.map(f -> of("ERROR", f)).orElseGet(() -> Wire.object().put("EventType", "ERROR"));
        ack.put("ErrorCode", error.name());
        error.id().ifPresent(id -> ack.put("ErrorId", id));
        line(ack);
    }

    private static ObjectNode of(String event, FragmentId fragment) {
        return Wire.object()
                .put("EventType", event)
                .put("FragmentTimecode", fragment.timecodeMillis())
                .put("FragmentNumber", fragment.number());
    }

    private void line(ObjectNode ack) throws IOException {
        out.write(Wire.bytes(ack));
        out.write('\n');
        out.flush();
    }
}
