package casement.hotlist.hits;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Cameras;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitRules;
import casement.domain.hit.Hits;
import casement.domain.hit.Raised;
import casement.domain.plate.PictureBox;
import casement.domain.plate.ReadPictures;
import casement.domain.video.Sha256;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows one hit with everything that was done about it, and its picture to who may verify it. */
public final class ShowHit {
    private static final Duration OPEN = Duration.ofMinutes(2);

    private final Asking asking;
    private final Cameras cameras;
    private final Hits hits;
    private final ReadPictures pictures;
    private final HitRules rules;
    private final Clock clock;

    /**
     * Where the picture is.
     *
     * @param digest which an eye-check names
     * @param plateBox where in it the plate is
     */
    record ShownPicture(
            URI address,
            Instant expires,
            long bytes,
            Sha256 digest,
            Optional<PictureBox> plateBox,
            Optional<PictureBox> vehicleBox) {}

    /** @param picture absent: who asks may not verify hits */
    record Shown(ShownHit hit, Optional<ShownPicture> picture, AuditId auditId) {}

    private record Opened(HitRecord hit, Optional<ShownPicture> picture) {}

    public ShowHit(Asking asking, Cameras cameras, Hits hits, ReadPictures pictures, HitRules rules, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.hits = hits;
        this.pictures = pictures;
        this.rules = rules;
        this.clock = clock;
    }

    Shown show(Principal principal, HitId id) {
        Question question = Question.of(principal, Action.SHOW_HITS).about(CameraClass.ALPR);
        Asked asked = asking.ask("ShowHit", question, Map.of("hit", id.value()));
        Instant now = clock.instant();
        Opened opened = asked.answer(receipt -> open(receipt, question, id, now), found -> ids(found, id));
        HitRecord hit = opened.hit();
        boolean overdue = ListHits.isOverdue(hit, rules.limits(), now);
        return new Shown(ShownHit.of(hit.at(now), now, overdue), opened.picture(), asked.id());
    }

    /** What was given out: the hit, and its read's picture where that was. */
    private static List<String> ids(Opened opened, HitId id) {
        return opened.picture().isPresent()
                ? List.of(id.value(), opened.hit().raised().read().value())
                : List.of(id.value());
    }

    private Opened open(AuditReceipt receipt, Question question, HitId id, Instant now) {
        HitRecord hit = hits.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no hit " + id));
        Optional<Camera> camera = cameras.find(hit.raised().camera());
        camera.ifPresent(there -> asking.checkOn(question, there));
        Question verifying =
                Question.of(question.principal(), Action.VERIFY_HIT).about(CameraClass.ALPR);
        boolean mayVerify =
                !asking.allowedOn(verifying, camera.stream().toList()).isEmpty();
        return new Opened(hit, mayVerify ? Optional.of(picture(receipt, hit.raised(), now)) : Optional.empty());
    }

    private ShownPicture picture(AuditReceipt receipt, Raised raised, Instant now) {
        Instant end = now.plus(OPEN);
        Instant expires = end.isBefore(raised.expires()) ? end : raised.expires();
        return new ShownPicture(
                pictures.open(receipt, raised.picture(), Duration.between(now, expires)),
                expires,
                raised.picture().bytes(),
                raised.picture().digest(),
                raised.plateBox(),
                raised.vehicleBox());
    }
}
