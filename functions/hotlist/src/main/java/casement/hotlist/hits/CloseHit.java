package casement.hotlist.hits;

import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.camera.Cameras;
import casement.domain.hit.Disposition;
import casement.domain.hit.HitId;
import casement.domain.hit.Hits;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;

/** Writes down how the enforcement action ended, without which no hit is closed (SJ-ALPR-13). */
public final class CloseHit {
    private final Stepping stepping;

    /**
     * As sent.
     *
     * @param words what else is to be known; needed where it ended otherwise
     * @param revision of the hit that the person saw
     */
    public record Form(
            @Member(needed = true) Optional<Disposition.Ending> ending,
            Optional<String> words,
            @Member(needed = true) Optional<Integer> revision) {}

    public CloseHit(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        this.stepping = new Stepping(asking, cameras, hits, clock);
    }

    Stepping.Done close(Principal principal, HitId id, Form form) {
        Checks checks = new Checks();
        Optional<Disposition> how =
                checks.need("ending", form.ending(), ending -> new Disposition(ending, form.words()));
        Optional<Integer> revision = checks.need("revision", form.revision(), seen -> seen);
        checks.finish();
        TreeMap<String, String> words = new TreeMap<>();
        words.put("ending", how.orElseThrow().ending().name());
        how.orElseThrow().words().ifPresent(text -> words.put("words", text));
        return stepping.take(
                new Stepping.Wanted("CloseHit", Action.CLOSE_HIT, principal, id, revision.orElseThrow(), words),
                (hit, taken) -> hit.open(taken.at()).closed(how.orElseThrow(), taken));
    }
}
