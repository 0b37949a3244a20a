package casement.hotlist.hits;

import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.camera.Cameras;
import casement.domain.hit.HitId;
import casement.domain.hit.Hits;
import casement.domain.hit.RejectionReason;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes down that a hit is none, and why; it counts against the precision of its camera and list (SJ-ALPR-20). */
public final class RejectHit {
    private final Stepping stepping;

    /**
     * As sent.
     *
     * @param revision of the hit that the person saw
     */
    public record Form(
            @Member(needed = true) Optional<RejectionReason> reason,
            @Member(needed = true) Optional<Integer> revision) {}

    public RejectHit(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        this.stepping = new Stepping(asking, cameras, hits, clock);
    }

    Stepping.Done reject(Principal principal, HitId id, Form form) {
        Checks checks = new Checks();
        Optional<RejectionReason> reason = checks.need("reason", form.reason(), why -> why);
        Optional<Integer> revision = checks.need("revision", form.revision(), seen -> seen);
        checks.finish();
        Map<String, String> words = Map.of("reason", reason.orElseThrow().name());
        return stepping.take(
                new Stepping.Wanted("RejectHit", Action.VERIFY_HIT, principal, id, revision.orElseThrow(), words),
                (hit, taken) -> hit.open(taken.at()).rejected(reason.orElseThrow(), taken));
    }
}
