package casement.gateway.fragment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cuts frames into fragments at key frames. Groups of pictures shorter than a fragment may be are joined to the next
 * one (the last of a finite source to the one before); groups longer than a fragment may be are closed at the limit, and
 * what follows until the next key frame is lost and reported.
 */
public final class Fragmenter {
    private static final long USUAL_FRAME_MILLIS = 40;

    private final Limits limits;
    private final boolean finite;
    private final Consumer<Fragment> fragments;
    private final Consumer<Loss> losses;

    private final List<Frame> run = new ArrayList<>();
    private long runBytes;
    private long lastShownMillis;
    private long lastSeenMillis;
    private int leading;
    private boolean interrupted;
    private Optional<Fragment> held = Optional.empty();
    private Optional<Gap> gap = Optional.empty();

    /** What is being left out until the next key frame. */
    private record Gap(Loss.Reason reason, long fromMillis) {}

    /** @param finite whether the source has a last fragment, so that the one before it is held back for it */
    public Fragmenter(Limits limits, boolean finite, Consumer<Fragment> fragments, Consumer<Loss> losses) {
        this.limits = limits;
        this.finite = finite;
        this.fragments = fragments;
        this.losses = losses;
    }

    public void add(Frame frame) {
        lastSeenMillis = frame.timeMillis();
        if (frame.key()) {
            interrupted = false;
        }
        if (run.isEmpty()) {
            if (frame.key()) {
                begin(frame);
            }
        } else if (!interrupted) {
            continueWith(frame);
        }
    }

    private void continueWith(Frame frame) {
        if (frame.key() && isCut(frame)) {
            close(endBefore(frame));
            begin(frame);
        } else if (exceeds(frame)) {
            Gap behind = new Gap(reasonFor(frame), frame.timeMillis());
            close(endOfRun());
            if (frame.key()) {
                begin(frame);
            } else {
                gap = Optional.of(behind);
            }
        } else if (frame.timeMillis() < run.getFirst().timeMillis()) {
            leading++;
        } else {
            append(frame);
        }
    }

    /** The source was interrupted: what comes next begins with a key frame and may come much later. */
    public void interrupted() {
        interrupted = true;
        if (!run.isEmpty() && endOfRun() - start() >= limits.shortestMillis()) {
            close(endOfRun());
        }
    }

    /** Whether nothing is lost if the source ends here. */
    public boolean mayEnd() {
        return run.isEmpty() || endOfRun() - start() >= limits.shortestMillis();
    }

    /** Nothing more comes. */
    public void end() {
        if (!run.isEmpty()) {
            close(endOfRun());
        }
        reportGap(lastSeenMillis);
        held.ifPresent(fragments);
        held = Optional.empty();
    }

    private void begin(Frame frame) {
        reportGap(frame.timeMillis());
        append(frame);
    }

    private void append(Frame frame) {
        run.add(frame);
        runBytes += frame.data().length;
        lastShownMillis = run.size() == 1 ? frame.timeMillis() : Math.max(lastShownMillis, frame.timeMillis());
        if (lastShownMillis - start() >= limits.shortestMillis()) {
            held.ifPresent(fragments);
            held = Optional.empty();
        }
    }

    private boolean isCut(Frame key) {
        boolean longEnough = endBefore(key) - start() >= limits.shortestMillis();
        boolean silence = key.timeMillis() - endOfRun() > limits.longestJoinedGapMillis();
        return longEnough || silence || !key.config().equals(run.getFirst().config());
    }

    /** Where the run ends when that key frame begins the next: there, unless nothing was shown for a while before. */
    private long endBefore(Frame key) {
        long shown = Math.min(key.timeMillis(), endOfRun() + frameMillis());
        return Math.min(shown, start() + limits.longestMillis());
    }

    private boolean exceeds(Frame frame) {
        return reaches(frame) > limits.longestMillis() || runBytes + frame.data().length > limits.mostBytes();
    }

    private long reaches(Frame frame) {
        return Math.max(frame.timeMillis(), lastShownMillis) + frameMillis() - start();
    }

    private Loss.Reason reasonFor(Frame frame) {
        return reaches(frame) > limits.longestMillis()
                ? Loss.Reason.KEY_FRAMES_TOO_FAR_APART
                : Loss.Reason.TOO_MANY_BYTES;
    }

    private void close(long endMillis) {
        Fragment fragment = new Fragment(run, endMillis);
        run.clear();
        runBytes = 0;
        reportLeading(fragment);
        if (fragment.durationMillis() < limits.shortestMillis()) {
            joinToHeld(fragment);
            return;
        }
        held.ifPresent(fragments);
        held = Optional.empty();
        if (finite) {
            held = Optional.of(fragment);
        } else {
            fragments.accept(fragment);
        }
    }

    private void joinToHeld(Fragment tiny) {
        Optional<Fragment> joined = held.filter(h -> h.config().equals(tiny.config()))
                .filter(h -> tiny.endMillis() - h.timecodeMillis() <= limits.longestMillis())
                .filter(h -> h.bytes() + tiny.bytes() <= limits.mostBytes())
                .map(h -> h.and(tiny));
        if (joined.isPresent()) {
            held = joined;
        } else {
            losses.accept(new Loss(
                    Loss.Reason.TOO_SHORT,
                    tiny.timecodeMillis(),
                    tiny.durationMillis(),
                    "a fragment lasts " + limits.shortestMillis() + " ms or longer; this one, " + tiny.durationMillis()
                            + " ms, had nothing to be joined to"));
        }
    }

    private void reportGap(long untilMillis) {
        gap.ifPresent(g -> losses.accept(new Loss(
                g.reason(),
                g.fromMillis(),
                Math.max(0, untilMillis - g.fromMillis()),
                "set the camera to a key frame every 2 seconds")));
        gap = Optional.empty();
    }

    private void reportLeading(Fragment fragment) {
        if (leading > 0) {
            losses.accept(new Loss(
                    Loss.Reason.NOT_DECODABLE_ALONE,
                    fragment.timecodeMillis(),
                    leading * frameMillis(fragment),
                    leading + " frames before the key frame; set the camera to closed groups of pictures"));
        }
        leading = 0;
    }

    private long start() {
        return run.getFirst().timeMillis();
    }

    private long endOfRun() {
        return Math.min(lastShownMillis + frameMillis(), start() + limits.longestMillis());
    }

    private long frameMillis() {
        return run.size() < 2 ? USUAL_FRAME_MILLIS : Math.max(1, (lastShownMillis - start()) / (run.size() - 1));
    }

    private static long frameMillis(Fragment fragment) {
        return Math.max(1, fragment.durationMillis() / fragment.frames().size());
    }
}
