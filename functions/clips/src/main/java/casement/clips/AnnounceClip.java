package casement.clips;

import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipWork;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Sees to it that each step of a request for a clip is followed by the work that it asks for. */
public final class AnnounceClip {
    private final ClipWork work;
    private final Clock clock;

    public AnnounceClip(ClipWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * @param requests each as it was after one step
     * @throws casement.domain.Fault.Unavailable when not all was passed on; tell all again
     */
    public void announce(List<ClipRequest> requests) {
        for (ClipRequest request : requests) {
            switch (request.steps().getLast().reached()) {
                case REQUESTED -> work.cut(request.id(), CutClip.settles(request, clock.instant()));
                case REFUSED, WITHDRAWN, EXPIRED -> work.cut(request.id(), Duration.ZERO);
                case APPROVED -> work.seal(request.id());
                case SEALED -> {}
            }
        }
    }
}
