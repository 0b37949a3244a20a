package casement.hotlist.hits;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.camera.Cameras;
import casement.domain.hit.EyeCheck;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRecord;
import casement.domain.hit.Hits;
import casement.domain.video.Sha256;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes down what a person saw who compared a hit with its picture (SJ-ALPR-8); what does not agree rejects the hit. */
public final class CheckHit {
    private final Stepping stepping;

    /**
     * As sent.
     *
     * @param picture the digest of the picture that was looked at, as the hit has it
     * @param samePlate whether it shows the listed plate
     * @param sameState whether its state is the listed one
     * @param sameVehicle whether the vehicle is the one that is looked for, as far as that is known
     * @param revision of the hit that the person saw
     */
    public record Form(
            @Member(needed = true) Optional<String> picture,
            @Member(needed = true) Optional<Boolean> samePlate,
            @Member(needed = true) Optional<Boolean> sameState,
            @Member(needed = true) Optional<Boolean> sameVehicle,
            @Member(needed = true) Optional<Integer> revision) {}

    public CheckHit(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        this.stepping = new Stepping(asking, cameras, hits, clock);
    }

    Stepping.Done check(Principal principal, HitId id, Form form) {
        Checks checks = new Checks();
        Optional<Sha256> picture = checks.need("picture", form.picture(), CheckHit::digest);
        Optional<Boolean> samePlate = checks.need("samePlate", form.samePlate(), said -> said);
        Optional<Boolean> sameState = checks.need("sameState", form.sameState(), said -> said);
        Optional<Boolean> sameVehicle = checks.need("sameVehicle", form.sameVehicle(), said -> said);
        Optional<Integer> revision = checks.need("revision", form.revision(), seen -> seen);
        checks.finish();
        EyeCheck check = new EyeCheck(
                picture.orElseThrow(), samePlate.orElseThrow(), sameState.orElseThrow(), sameVehicle.orElseThrow());
        Map<String, String> words = Map.of(
                "samePlate", Boolean.toString(check.samePlate()),
                "sameState", Boolean.toString(check.sameState()),
                "sameVehicle", Boolean.toString(check.sameVehicle()));
        return stepping.take(
                new Stepping.Wanted("CheckHit", Action.VERIFY_HIT, principal, id, revision.orElseThrow(), words),
                (hit, taken) -> {
                    checkPicture(hit, check);
                    return hit.unverified(taken.at()).seen(check, taken);
                });
    }

    private static Sha256 digest(String sent) {
        try {
            return new Sha256(sent);
        } catch (IllegalArgumentException e) {
            throw new Fault.BadInput("picture", "is the digest of the hit's picture, 64 hexadecimal digits");
        }
    }

    /** Only who was shown the picture knows its digest. */
    private static void checkPicture(HitRecord hit, EyeCheck check) {
        if (!hit.raised().picture().digest().equals(check.picture())) {
            throw new Fault.BadInput("picture", "is not the hit's picture; look at that first");
        }
    }
}
