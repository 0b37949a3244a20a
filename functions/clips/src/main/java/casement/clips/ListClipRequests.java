package casement.clips;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipRequests;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists requests for clips, newest first. */
public final class ListClipRequests {
    private static final int USUAL = 50;

    private final Asking asking;
    private final ClipRequests requests;
    private final Clock clock;

    /** @param next the id after which the next page begins; empty: this is the last */
    public record Shown(List<ShownRequest> requests, AuditId auditId, Optional<ClipRequestId> next) {}

    public ListClipRequests(Asking asking, ClipRequests requests, Clock clock) {
        this.asking = asking;
        this.requests = requests;
        this.clock = clock;
    }

    public Shown list(Principal principal, Optional<ClipRequestId> after, Optional<Integer> limit) {
        int most = limit.orElse(USUAL);
        Asked asked = asking.ask(
                "ListClipRequests", Question.of(principal, Action.SHOW_CLIPS), Map.of("limit", Integer.toString(most)));
        OnePage<ClipRequest> page = asked.answer(
                receipt -> OnePage.of(requests.newest(receipt, after, most + 1), most),
                shown -> shown.items().stream()
                        .map(request -> request.id().value())
                        .toList());
        return new Shown(
                page.items().stream()
                        .map(request -> ShownRequest.of(request, clock.instant(), asked.id()))
                        .toList(),
                asked.id(),
                page.goesOnAfter().map(ClipRequest::id));
    }
}
