package casement.gateway.fragment;

import casement.gateway.h264.AvcConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames from one key frame to before another: what becomes one cluster.
 *
 * @param endMillis when its last frame ceases to be shown
 */
public record Fragment(List<Frame> frames, long endMillis) {
    public Fragment {
        frames = List.copyOf(frames);
    }

    public long timecodeMillis() {
        return frames.getFirst().timeMillis();
    }

    public long durationMillis() {
        return endMillis - timecodeMillis();
    }

    public AvcConfig config() {
        return frames.getFirst().config();
    }

    long bytes() {
        return frames.stream().mapToLong(f -> f.data().length).sum();
    }

    Fragment and(Fragment later) {
        List<Frame> all = new ArrayList<>(frames);
        all.addAll(later.frames);
        return new Fragment(all, later.endMillis);
    }
}
