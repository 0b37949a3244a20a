package casement.gateway.fragment;

import java.util.OptionalLong;

/**
 * What a source says of a frame's time, in microseconds on the source's own clock.
 *
 * @param shown when it is to be shown (pts); sources leave it out at times
 * @param decoded when it is to be decoded (dts); sources leave it out at times
 */
public record TimeStamps(OptionalLong shown, OptionalLong decoded) {
    public static TimeStamps of(long shownMicros) {
        return new TimeStamps(OptionalLong.of(shownMicros), OptionalLong.of(shownMicros));
    }
}
