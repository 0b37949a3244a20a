package casement.sharing;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.DataRequests;
import java.util.List;
import java.util.Map;

/** Shows a request for data with everything that was done about it. */
public final class ShowRequest {
    private final Asking asking;
    private final DataRequests requests;

    public ShowRequest(Asking asking, DataRequests requests) {
        this.asking = asking;
        this.requests = requests;
    }

    public DataRequest show(Principal principal, String id) {
        Asked asked = asking.ask(
                "ShowRequest",
                AboutRequest.question(principal, Action.SHOW_REQUESTS, requests.gist(id)),
                Map.of("request", id));
        return asked.answer(
                receipt -> requests.find(receipt, id).orElseThrow(AboutRequest::missing),
                request -> List.of(request.id()));
    }
}
