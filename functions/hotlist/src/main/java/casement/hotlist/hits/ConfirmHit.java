package casement.hotlist.hits;

import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.camera.Cameras;
import casement.domain.hit.Confirmation;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRules;
import casement.domain.hit.Hits;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Writes down that CLETS says of a hit's entry that it is active (SJ-ALPR-9); that lapses soon. */
public final class ConfirmHit {
    private final Stepping stepping;
    private final HitRules rules;

    /**
     * As sent.
     *
     * @param reference of the answer
     * @param revision of the hit that the person saw
     */
    public record Form(
            @Member(needed = true) Optional<String> reference,
            @Member(needed = true) Optional<Integer> revision) {}

    public ConfirmHit(Asking asking, Cameras cameras, Hits hits, HitRules rules, Clock clock) {
        this.stepping = new Stepping(asking, cameras, hits, clock);
        this.rules = rules;
    }

    Stepping.Done confirm(Principal principal, HitId id, Form form) {
        Checks checks = new Checks();
        Optional<String> reference =
                checks.need("reference", form.reference(), text -> new Confirmation(text, Instant.EPOCH).reference());
        Optional<Integer> revision = checks.need("revision", form.revision(), seen -> seen);
        checks.finish();
        Map<String, String> words = Map.of("reference", reference.orElseThrow());
        return stepping.take(
                new Stepping.Wanted("ConfirmHit", Action.VERIFY_HIT, principal, id, revision.orElseThrow(), words),
                (hit, taken) -> hit.seen(taken.at()).confirmed(reference.orElseThrow(), rules.limits(), taken));
    }
}
