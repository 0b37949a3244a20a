package casement.hotlist.hits;

import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.camera.Cameras;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRules;
import casement.domain.hit.Hits;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Tells units in the field to act on a verified hit, and on no other (SEA-RTCC-4, SJ-ALPR-9); a person does, never a machine. */
public final class OrderField {
    private final Stepping stepping;
    private final HitRules rules;

    /**
     * As sent.
     *
     * @param revision of the hit that the person saw
     */
    public record Form(@Member(needed = true) Optional<Integer> revision) {}

    public OrderField(Asking asking, Cameras cameras, Hits hits, HitRules rules, Clock clock) {
        this.stepping = new Stepping(asking, cameras, hits, clock);
        this.rules = rules;
    }

    Stepping.Done order(Principal principal, HitId id, Form form) {
        Checks checks = new Checks();
        Optional<Integer> revision = checks.need("revision", form.revision(), seen -> seen);
        checks.finish();
        return stepping.act(
                new Stepping.Wanted(
                        "OrderField", Action.DISPATCH_TO_FIELD, principal, id, revision.orElseThrow(), Map.of()),
                (verified, taken) -> verified.ordered(rules.limits(), taken));
    }
}
