package casement.clips;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.audit.Hand;
import casement.domain.camera.Camera;
import casement.domain.camera.Cameras;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipRequests;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides on a request for a clip, or takes it back: approval by another person than who asked, and by nobody else. */
public final class DecideClip {
    private static final int MOST_CHARACTERS = 2_000;

    private final AboutClip about;
    private final ClipRequests requests;
    private final Clock clock;

    /** What is decided. */
    public enum Verdict {
        APPROVE,
        REFUSE,
        /** By who asked. */
        WITHDRAW
    }

    /**
     * As sent.
     *
     * @param why needed to refuse
     */
    public record Form(@Member(needed = true) Optional<Verdict> decision, Optional<String> why) {}

    public DecideClip(Asking asking, Cameras cameras, ClipRequests requests, Clock clock) {
        this.about = new AboutClip(asking, cameras);
        this.requests = requests;
        this.clock = clock;
    }

    public ShownRequest decide(Principal principal, ClipRequestId id, Form form) {
        Checks checks = new Checks();
        Optional<Verdict> given = checks.need("decision", form.decision(), decision -> decision);
        String why = form.why().orElse("").strip();
        checks.expect(why.length() <= MOST_CHARACTERS, "why", "has more than " + MOST_CHARACTERS + " characters");
        checks.expect(
                given.filter(decision -> decision == Verdict.REFUSE).isEmpty() || !why.isEmpty(),
                "why",
                "is missing; say why it is refused");
        checks.finish();
        Verdict decision = given.orElseThrow();
        Optional<ClipRequest> there = requests.find(id);
        List<Camera> cameras =
                there.map(request -> about.known(request.wanted().cameras())).orElse(List.of());
        Action action = decision == Verdict.WITHDRAW ? Action.SHOW_CLIPS : Action.APPROVE_CLIP;
        Map<String, String> elements = new TreeMap<>(Map.of("request", id.value(), "decision", decision.name()));
        Asked asked = about.ask(
                new AboutClip.Wanted("DecideClip", principal, action, elements),
                cameras,
                there.map(request -> request.wanted().span()),
                there.map(request -> request.wanted().purpose()));
        ClipRequest next = asked.change(
                receipt -> {
                    Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
                    ClipRequest request = there.orElseThrow(DecideClip::missing);
                    ClipRequest decided = switch (decision) {
                        case APPROVE -> request.approve(hand, why);
                        case REFUSE -> request.refuse(hand, why);
                        case WITHDRAW -> request.withdraw(hand, why);
                    };
                    requests.replace(decided);
                    return decided;
                },
                request -> request.id().value());
        return ShownRequest.of(next, clock.instant(), asked.id());
    }

    static Fault.Missing missing() {
        return new Fault.Missing("there is no such request for a clip");
    }
}
