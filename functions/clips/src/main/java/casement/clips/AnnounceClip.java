package casement.clips;

import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipWork;
import java.time.Duration;
import java.util.List;

/** Sees to it that each step of a request for a clip is followed by the work that it asks for. */
public final class AnnounceClip {
    private final ClipWork work;

    public AnnounceClip(ClipWork work) {
        this.work = work;
    }

    /**
     * @param requests each as it was after one step
     * @throws casement.domain.Fault.Unavailable when not all was passed on; tell all again
     */
    public void announce(List<ClipRequest> requests) {
        for (ClipRequest request : requests) {
            switch (request.steps().getLast().reached()) {
                case REQUESTED, REFUSED, WITHDRAWN, EXPIRED -> work.cut(request.id(), Duration.ZERO);
                case APPROVED -> work.seal(request.id());
                case SEALED -> {}
            }
        }
    }
}
