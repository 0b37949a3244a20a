package casement.local.front;

import java.util.List;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.drafts.Draft;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.exceptions.LimitExceededException;
import org.java_websocket.framing.Framedata;
import org.java_websocket.protocols.Protocol;

/** The WebSocket protocol with API Gateway's limits: messages of 128 KB, in frames of 32 KB. */
final class SocketFrames extends Draft_6455 {
    private static final int MOST_MESSAGE_BYTES = 131_072;
    private static final int MOST_FRAME_BYTES = 32_768;

    SocketFrames() {
        super(List.of(), List.of(new Protocol("")), MOST_MESSAGE_BYTES);
    }

    @Override
    public void processFrame(WebSocketImpl socket, Framedata frame) throws InvalidDataException {
        if (frame.getPayloadData().remaining() > MOST_FRAME_BYTES) {
            throw new LimitExceededException("a frame has more than " + MOST_FRAME_BYTES + " bytes", MOST_FRAME_BYTES);
        }
        super.processFrame(socket, frame);
    }

    /** One for each connection. */
    @Override
    public Draft copyInstance() {
        return new SocketFrames();
    }
}
