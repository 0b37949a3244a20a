package casement.hotlist.alerts;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Cameras;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRecord;
import casement.domain.hit.Hits;
import casement.domain.hit.StandingOrder;
import casement.domain.hit.Taken;
import casement.domain.people.PersonId;
import casement.lambda.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Writes down that somebody has heard an order to the field (SEA-RTCC-4); of one that does not stand it says so instead. */
public final class AcknowledgeAlert {
    private static final int MOST_ATTEMPTS = 20;

    private final Asking asking;
    private final Cameras cameras;
    private final Hits hits;
    private final Clock clock;

    /**
     * As sent.
     *
     * @param revision that the hit had with the order
     */
    public record Form(@Member(needed = true) Optional<Integer> revision) {}

    /**
     * An order that somebody has heard.
     *
     * @param revision of the order
     * @param until when the order lapses
     */
    record Done(HitId hitId, int revision, Instant until, Instant acknowledgedAt, AuditId auditId) {}

    private record Heard(StandingOrder order, Instant at) {}

    public AcknowledgeAlert(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.hits = hits;
        this.clock = clock;
    }

    /**
     * Done again by the same person it changes nothing.
     *
     * @throws Fault.Refused when the rules do not let them; recorded
     * @throws Fault.Conflict when the order is not the newest, or stands no longer
     */
    Done acknowledge(Principal principal, HitId id, Form form) {
        int order = form.revision().orElseThrow(() -> new Fault.BadInput("revision", "is missing"));
        Question question = Question.of(principal, Action.ACKNOWLEDGE_ALERT).about(CameraClass.ALPR);
        Asked asked =
                asking.ask("AcknowledgeAlert", question, Map.of("hit", id.value(), "order", Integer.toString(order)));
        Taken taken = new Taken(PersonId.of(principal.subject()), clock.instant(), asked.id());
        Heard heard = asked.change(receipt -> heard(receipt, question, id, order, taken), done -> id.value());
        return new Done(id, order, heard.order().until(), heard.at(), asked.id());
    }

    /** Others may take steps meanwhile: what counts is whether the order stands. */
    private Heard heard(AuditReceipt receipt, Question question, HitId id, int order, Taken taken) {
        Optional<Fault.Conflict> last = Optional.empty();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            HitRecord hit = hits.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no hit " + id));
            cameras.find(hit.raised().camera()).ifPresent(camera -> asking.checkOn(question, camera));
            StandingOrder standing = hit.standing(order, taken.at());
            Optional<Taken> before = standing.acknowledgements().stream()
                    .filter(earlier -> earlier.by().equals(taken.by()))
                    .findFirst();
            if (before.isPresent()) {
                return new Heard(standing, before.get().at());
            }
            try {
                hits.change(receipt, standing.acknowledged(taken));
                return new Heard(standing, taken.at());
            } catch (Fault.Conflict raced) {
                last = Optional.of(raced);
            }
        }
        throw new Fault.Unavailable("the hit changes too fast; acknowledge it again", last.orElseThrow());
    }
}
