package casement.kinesisvideo.media;

import java.util.OptionalInt;

/** The errors that PutMedia acknowledges, with their numbers where AWS publishes one. */
public enum AckError {
    STREAM_READ_ERROR(4000),
    MAX_FRAGMENT_SIZE_REACHED(4001),
    MAX_FRAGMENT_DURATION_REACHED(4002),
    MAX_CONNECTION_DURATION_REACHED(4003),
    FRAGMENT_TIMECODE_LESSER_THAN_PREVIOUS(4004),
    MORE_THAN_ALLOWED_TRACKS_FOUND(4005),
    INVALID_MKV_DATA(4006),
    INVALID_PRODUCER_TIMESTAMP(4007),
    STREAM_NOT_ACTIVE(4008),
    FRAGMENT_METADATA_LIMIT_REACHED(4009),
    TRACK_NUMBER_MISMATCH(4010),
    FRAMES_MISSING_FOR_TRACK(4011),
    MIN_FRAGMENT_DURATION_REACHED(0),
    ARCHIVAL_ERROR(5001);

    private final int id;

    AckError(int id) {
        this.id = id;
    }

    OptionalInt id() {
        return id == 0 ? OptionalInt.empty() : OptionalInt.of(id);
    }
}
