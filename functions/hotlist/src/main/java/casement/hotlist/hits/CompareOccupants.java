package casement.hotlist.hits;

import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.camera.Cameras;
import casement.domain.hit.HitId;
import casement.domain.hit.Hits;
import casement.domain.hit.Occupants;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;

/** Writes down whether who is in the vehicle fits who is wanted, or another legal ground (SJ-ALPR-10). */
public final class CompareOccupants {
    private final Stepping stepping;

    /**
     * As sent.
     *
     * @param match whether they fit the description
     * @param otherGround another legal ground, in words; without one those who do not fit are no ground
     * @param revision of the hit that the person saw
     */
    public record Form(
            @Member(needed = true) Optional<Boolean> match,
            Optional<String> otherGround,
            @Member(needed = true) Optional<Integer> revision) {}

    public CompareOccupants(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        this.stepping = new Stepping(asking, cameras, hits, clock);
    }

    Stepping.Done compare(Principal principal, HitId id, Form form) {
        Checks checks = new Checks();
        Optional<Occupants> occupants =
                checks.need("match", form.match(), match -> new Occupants(match, form.otherGround()));
        Optional<Integer> revision = checks.need("revision", form.revision(), seen -> seen);
        checks.finish();
        TreeMap<String, String> words = new TreeMap<>();
        words.put("match", Boolean.toString(occupants.orElseThrow().match()));
        occupants.orElseThrow().otherGround().ifPresent(ground -> words.put("otherGround", ground));
        return stepping.take(
                new Stepping.Wanted(
                        "CompareOccupants", Action.VERIFY_HIT, principal, id, revision.orElseThrow(), words),
                (hit, taken) -> hit.open(taken.at()).compared(occupants.orElseThrow(), taken));
    }
}
