package casement.domain.evidence;

import casement.domain.video.Sha256;
import java.time.Instant;
import java.util.Map;

/**
 * A thing that happened to an item, as a line of its custody.
 *
 * @param event from 1 without gaps
 * @param detail what else is to be said, by name
 * @param previous digest of the line before; of the first line, of the manifest
 */
public record CustodyEvent(
        long event, Instant at, Kind kind, Manifest.By who, Map<String, String> detail, Sha256 previous) {
    public CustodyEvent {
        detail = Map.copyOf(detail);
    }

    /** What happened. */
    public enum Kind {
        SEALED,
        /** Somebody looked at it. */
        OPENED,
        /** A copy was made for somebody outside. */
        EXPORTED,
        /** A copy's address was given out. */
        FETCHED,
        /** A legal hold was placed. */
        HELD,
        HOLD_LIFTED,
        /** It is kept for another reason. */
        CLASS_CHANGED,
        CASE_CLOSED,
        CASE_REOPENED,
        /** Somebody looked again and keeps it. */
        KEPT_LONGER,
        /** Two people decided on its end. */
        DESTRUCTION_DECIDED,
        /** Its destruction began; of the item nothing follows. */
        DESTROYED
    }
}
