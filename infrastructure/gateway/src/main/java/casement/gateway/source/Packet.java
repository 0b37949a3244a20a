package casement.gateway.source;

import casement.gateway.fragment.TimeStamps;

/**
 * One piece of a source's stream, still encoded.
 *
 * @param key whether the source says that decoding can begin here
 */
public record Packet(Kind kind, TimeStamps stamps, boolean key, byte[] data) {
    /** What it belongs to. */
    public enum Kind {
        VIDEO,
        AUDIO,
        OTHER
    }
}
