package casement.sharing;

import casement.domain.access.Action;
import casement.domain.access.AgencyType;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.access.Requester;
import casement.domain.audit.AuditId;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.RequestQueue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists requests for data: the staff's, or those that went to legal counsel. */
public final class ListRequests {
    private static final Requester IMMIGRATION =
            new Requester(AgencyType.UNKNOWN, Requester.Kind.IMMIGRATION_AUTHORITY);

    private final Asking asking;
    private final DataRequests requests;

    /** Requests as shown, newest first. */
    public record Shown(List<DataRequest> requests, AuditId auditId) {}

    public ListRequests(Asking asking, DataRequests requests) {
        this.asking = asking;
        this.requests = requests;
    }

    /** @param queue left out: the staff's */
    public Shown list(Principal principal, Optional<RequestQueue> queue, Optional<Integer> limit) {
        RequestQueue which = queue.orElse(RequestQueue.STAFF);
        int most = Sent.limit(limit);
        Question question = Question.of(principal, Action.SHOW_REQUESTS);
        Asked asked = asking.ask(
                "ListRequests",
                which == RequestQueue.COUNSEL ? question.onBehalfOf(IMMIGRATION) : question,
                Map.of("queue", which.name(), "limit", Integer.toString(most)));
        List<DataRequest> found = asked.answer(
                receipt -> requests.newest(receipt, which, most),
                all -> all.stream().map(DataRequest::id).toList());
        return new Shown(found, asked.id());
    }
}
