package casement.gateway.put;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What Kinesis Video says of a fragment while it is sent.
 *
 * @param timecodeMillis which fragment; absent when it is about the whole connection
 * @param errorId one of the ids of the API reference for PutMedia; 0 when it is not an error
 */
record Acknowledgement(
        Event event, OptionalLong timecodeMillis, Optional<String> fragmentNumber, int errorId, String errorCode) {

    /** How far the fragment has come. */
    enum Event {
        BUFFERING,
        RECEIVED,
        PERSISTED,
        ERROR,
        IDLE,
        /** A kind that is newer than this program. */
        OTHER
    }

    static Acknowledgement of(JsonNode json) {
        JsonNode timecode = json.path("FragmentTimecode");
        return new Acknowledgement(
                event(json.path("EventType").asText()),
                timecode.isNumber() ? OptionalLong.of(timecode.asLong()) : OptionalLong.empty(),
                Optional.ofNullable(json.path("FragmentNumber").asText(null)),
                json.path("ErrorId").asInt(),
                json.path("ErrorCode").asText());
    }

    private static Event event(String name) {
        for (Event event : Event.values()) {
            if (event.name().equals(name)) {
                return event;
            }
        }
        return Event.OTHER;
    }
}
