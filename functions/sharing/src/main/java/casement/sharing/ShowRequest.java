package casement.sharing;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.people.Agencies;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.SharingPolicy;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Shows a request for data with everything that was done about it. */
public final class ShowRequest {
    private final Asking asking;
    private final DataRequests requests;
    private final Judge judge;

    public ShowRequest(Asking asking, DataRequests requests, SharingPolicy policy, Agencies agencies, Clock clock) {
        this.asking = asking;
        this.requests = requests;
        this.judge = new Judge(policy, agencies, clock);
    }

    public DataRequest show(Principal principal, String id) {
        Asked asked = asking.ask(
                "ShowRequest",
                AboutRequest.question(
                        principal, Action.SHOW_REQUESTS, requests.gist(id).map(judge::now)),
                Map.of("request", id));
        return asked.answer(
                receipt -> requests.find(receipt, id).orElseThrow(AboutRequest::missing),
                request -> List.of(request.id()));
    }
}
