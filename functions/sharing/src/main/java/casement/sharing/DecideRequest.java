package casement.sharing;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.people.Agencies;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.SharingPolicy;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A person decides on a request where the law leaves room, or records that counsel was consulted. */
public final class DecideRequest {
    private final Asking asking;
    private final DataRequests requests;
    private final Judge judge;
    private final Clock clock;

    /** What somebody does about a request. */
    public enum Decision {
        APPROVE,
        REFUSE,
        /** Counsel was consulted; nothing is decided by that. */
        CONSULTED
    }

    /**
     * A decision as sent.
     *
     * @param basis the order, exemption or law that it rests on
     */
    public record Form(
            @Member(needed = true) Optional<Decision> decision,
            @Member(needed = true) Optional<String> why,
            Optional<String> basis) {}

    public DecideRequest(Asking asking, DataRequests requests, SharingPolicy policy, Agencies agencies, Clock clock) {
        this.asking = asking;
        this.requests = requests;
        this.judge = new Judge(policy, agencies, clock);
        this.clock = clock;
    }

    public DataRequest decide(Principal principal, String id, Form form) {
        Sent sent = new Sent();
        Optional<Decision> decision = sent.need("decision", form.decision());
        Optional<String> why = sent.words("why", form.why(), Sent.LONG);
        Optional<String> basis = sent.optional("basis", form.basis(), Sent.SHORT);
        sent.finish();
        Asked asked = asking.ask(
                "DecideRequest",
                AboutRequest.question(
                        principal, Action.DECIDE_REQUEST, requests.gist(id).map(judge::now)),
                Map.of("request", id, "decision", decision.orElseThrow().name()));
        return asked.change(
                receipt -> {
                    DataRequest there = requests.find(receipt, id).orElseThrow(AboutRequest::missing);
                    Hand hand = hand(principal, receipt);
                    DataRequest next = next(there, decision.orElseThrow(), hand, why.orElseThrow(), basis);
                    requests.replace(next);
                    return next;
                },
                DataRequest::id);
    }

    private Hand hand(Principal principal, AuditReceipt receipt) {
        return new Hand(principal.who(), clock.instant(), receipt.id());
    }

    private DataRequest next(DataRequest there, Decision decision, Hand hand, String why, Optional<String> basis) {
        return switch (decision) {
            case APPROVE -> there.approve(hand, why, basis, judge.forbidding(there.particulars()));
            case REFUSE -> there.refuse(hand, why, basis);
            case CONSULTED -> there.consulted(hand, why);
        };
    }
}
