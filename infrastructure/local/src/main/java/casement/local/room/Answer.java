package casement.local.room;

import java.nio.charset.StandardCharsets;

/** How an invocation ended. */
public sealed interface Answer {
    /** The function returned. */
    record Returned(byte[] body) implements Answer {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** The function threw; the message is Lambda's error document. */
    record Failed(String type, String message) implements Answer {}

    /** The function took longer than its time-out and was stopped. */
    record TimedOut(int seconds) implements Answer {}

    /** The room's process ended under it, for no fault of this invocation that we know of. */
    record RoomGone() implements Answer {}
}
