package casement.clips;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.PlannedCut;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a request for a clip, with how far the cutting of it has come. */
public final class ShowClipRequest {
    private final Asking asking;
    private final ClipRequests requests;
    private final HeldClips held;
    private final Clock clock;

    /**
     * How far the cutting has come.
     *
     * @param parts files in all; 0 as long as it has not begun
     */
    public record Progress(int parts, int done) {}

    /** The request and its progress. */
    public record Shown(ShownRequest request, Progress cutting) {}

    public ShowClipRequest(Asking asking, ClipRequests requests, HeldClips held, Clock clock) {
        this.asking = asking;
        this.requests = requests;
        this.held = held;
        this.clock = clock;
    }

    public Shown show(Principal principal, ClipRequestId id) {
        Asked asked =
                asking.ask("ShowClipRequest", Question.of(principal, Action.SHOW_CLIPS), Map.of("request", id.value()));
        ClipRequest request = asked.answer(
                receipt -> requests.find(id).orElseThrow(DecideClip::missing),
                found -> List.of(found.id().value()));
        return new Shown(ShownRequest.of(request, clock.instant(), asked.id()), progress(request));
    }

    private Progress progress(ClipRequest request) {
        Optional<PlannedCut> planned = held.planned(request.id());
        if (planned.isEmpty()) {
            return new Progress(0, 0);
        }
        int parts = planned.get().parts();
        if (held.finished(request.id()).isPresent()) {
            return new Progress(parts, parts);
        }
        int done = 0;
        for (String file : PartNames.of(planned.get())) {
            done += held.isThere(request.id(), file) ? 1 : 0;
        }
        return new Progress(parts, done);
    }
}
