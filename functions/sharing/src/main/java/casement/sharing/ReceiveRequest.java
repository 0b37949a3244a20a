package casement.sharing;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.audit.AuditId;
import casement.domain.audit.Hand;
import casement.domain.people.Agencies;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.Gist;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.RequestState;
import casement.domain.sharing.SharingPolicy;
import casement.domain.sharing.SharingRule;
import casement.domain.sharing.Step;
import casement.domain.sharing.Wanted;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes in what somebody outside asks for. What a rule decides is decided here, on what the request says and what the
 * directory holds the agency for: no data is looked up, so that the answer cannot tell whether there is any (SJ-ALPR-26).
 */
public final class ReceiveRequest {
    private final Asking asking;
    private final DataRequests requests;
    private final Judge judge;
    private final Clock clock;

    /**
     * What became of it, for the applicant too.
     *
     * @param clause that decided
     * @param text of that clause
     * @param basis the law that a refusal rests on
     */
    public record Received(
            String id, AuditId auditId, RequestState state, String clause, String text, Optional<String> basis) {}

    public ReceiveRequest(Asking asking, DataRequests requests, SharingPolicy policy, Agencies agencies, Clock clock) {
        this.asking = asking;
        this.requests = requests;
        this.judge = new Judge(policy, agencies, clock);
        this.clock = clock;
    }

    public Received receive(Principal clerk, RequestForm form) {
        Particulars particulars = judge.known(form.read());
        SharingRule rule = judge.rule(particulars);
        Asked asked = asking.ask(
                "ReceiveRequest",
                AboutRequest.question(clerk, Action.RECEIVE_REQUEST, Gist.of(particulars)),
                elements(particulars, rule));
        DataRequest received = asked.change(
                receipt -> {
                    Hand hand = new Hand(clerk.who(), clock.instant(), receipt.id());
                    DataRequest request = DataRequest.receive(receipt.id().value(), particulars, rule, hand);
                    requests.add(request);
                    return request;
                },
                DataRequest::id);
        Step decided = received.history().getLast();
        return new Received(
                received.id(),
                asked.id(),
                received.state(),
                decided.clause().orElse(""),
                decided.why(),
                decided.basis());
    }

    /** What is asked for and what decides it; who asks is in the request. */
    private static Map<String, String> elements(Particulars particulars, SharingRule rule) {
        Wanted wanted = particulars.wanted();
        TreeMap<String, String> elements = new TreeMap<>();
        elements.put("dataClass", wanted.dataClass().name());
        elements.put("manner", wanted.manner().name());
        elements.put("offence", particulars.grounds().offence().name());
        elements.put("ground", particulars.grounds().ground().name());
        elements.put(
                "agencyType", particulars.applicant().requester().agencyType().name());
        elements.put("kind", particulars.applicant().requester().kind().name());
        elements.put("ruling", rule.effect().name());
        elements.put("rulingClause", rule.clause());
        particulars.applicant().agency().ifPresent(agency -> elements.put("agency", agency.value()));
        wanted.camera().ifPresent(camera -> elements.put("camera", camera.value()));
        wanted.item().ifPresent(item -> elements.put("item", item));
        wanted.span().ifPresent(span -> {
            elements.put("from", span.from().toString());
            elements.put("until", span.until().toString());
        });
        return elements;
    }
}
