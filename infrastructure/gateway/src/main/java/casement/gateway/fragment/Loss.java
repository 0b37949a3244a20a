package casement.gateway.fragment;

/**
 * Video that will not arrive, and why.
 *
 * @param timecodeMillis when the lost video began, since the epoch
 * @param millis how much of it
 * @param detail in words, for a person
 */
public record Loss(Reason reason, long timecodeMillis, long millis, String detail) {
    /** What keeps video from arriving. */
    public enum Reason {
        /** No key frame came for longer than a fragment may last; lost until the next one. */
        KEY_FRAMES_TOO_FAR_APART,
        /** More bytes came between two key frames than a fragment may hold; lost until the next one. */
        TOO_MANY_BYTES,
        /** Shorter than a fragment may be, with nothing to join it to. */
        TOO_SHORT,
        /** Pictures that need the group before them, at the head of a fragment that must stand alone. */
        NOT_DECODABLE_ALONE,
        /** The spool was full, and this was the oldest. */
        SPOOL_FULL,
        /** It waited in the spool for longer than raw video may. */
        SPOOLED_TOO_LONG,
        /** The spool's disk could not take it. */
        SPOOL_FAILED,
        /** Not what was written when it was read again from the spool. */
        SPOOL_DAMAGED,
        /** Kinesis Video refused it more than once. */
        REFUSED;

        /** Whether a whole fragment was lost that had been in the spool. */
        public boolean fromSpool() {
            return this == SPOOL_FULL
                    || this == SPOOLED_TOO_LONG
                    || this == SPOOL_FAILED
                    || this == SPOOL_DAMAGED
                    || this == REFUSED;
        }
    }
}
