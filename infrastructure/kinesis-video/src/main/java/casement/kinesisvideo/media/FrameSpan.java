package casement.kinesisvideo.media;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** When the frames of one fragment are shown, track by track. */
final class FrameSpan {
    private final Map<Long, Track> tracks = new HashMap<>();

    /** @param nanos counted from the cluster's time code */
    void add(long track, long nanos) {
        tracks.computeIfAbsent(track, t -> new Track()).add(nanos);
    }

    boolean has(long track) {
        return tracks.containsKey(track);
    }

    /** From the first frame's start to the last frame's start. */
    Duration observed() {
        return Duration.ofNanos(
                tracks.values().stream().mapToLong(t -> t.last - t.first).max().orElse(0));
    }

    /** As observed, and the last frame shown as long as the others; zero when no track has two frames. */
    Duration length() {
        return Duration.ofNanos(
                tracks.values().stream().mapToLong(Track::length).max().orElse(0));
    }

    private static final class Track {
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private long count;

        void add(long nanos) {
            first = Math.min(first, nanos);
            last = Math.max(last, nanos);
            count++;
        }

        long length() {
            return count < 2 ? 0 : (last - first) * count / (count - 1);
        }
    }
}
