package casement.sharing;

import casement.domain.OnePage;
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
import java.util.TreeMap;

/** Lists requests for data: the staff's, or those that went to legal counsel. */
public final class ListRequests {
    private static final Requester IMMIGRATION =
            new Requester(AgencyType.UNKNOWN, Requester.Kind.IMMIGRATION_AUTHORITY);

    private final Asking asking;
    private final DataRequests requests;

    /**
     * A page as shown, newest first.
     *
     * @param next the id after which the next page begins; empty: this is the last
     */
    public record Shown(List<DataRequest> requests, AuditId auditId, Optional<String> next) {}

    public ListRequests(Asking asking, DataRequests requests) {
        this.asking = asking;
        this.requests = requests;
    }

    /**
     * @param queue left out: the staff's
     * @param after the id of the last of the page before; empty: the first page
     * @param limit left out: 50
     */
    public Shown list(
            Principal principal, Optional<RequestQueue> queue, Optional<String> after, Optional<Integer> limit) {
        RequestQueue which = queue.orElse(RequestQueue.STAFF);
        int most = limit.orElse(ListQuery.USUAL);
        TreeMap<String, String> elements =
                new TreeMap<>(Map.of("queue", which.name(), "limit", Integer.toString(most)));
        after.ifPresent(last -> elements.put("after", last));
        Question question = Question.of(principal, Action.SHOW_REQUESTS);
        Asked asked = asking.ask(
                "ListRequests", which == RequestQueue.COUNSEL ? question.onBehalfOf(IMMIGRATION) : question, elements);
        OnePage<DataRequest> page = asked.answer(
                receipt -> OnePage.of(requests.newest(receipt, which, after, most + 1), most),
                shown -> shown.items().stream().map(DataRequest::id).toList());
        return new Shown(page.items(), asked.id(), page.goesOnAfter().map(DataRequest::id));
    }
}
