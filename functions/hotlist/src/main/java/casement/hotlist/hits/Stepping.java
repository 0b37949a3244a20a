package casement.hotlist.hits;

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
import casement.domain.hit.Hit;
import casement.domain.hit.HitChange;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitState;
import casement.domain.hit.Hits;
import casement.domain.hit.Taken;
import casement.domain.hit.VerifiedHit;
import casement.domain.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The way of every step about a hit: the rules and the log, then the hit as the person saw it, then the step, or nothing. */
final class Stepping {
    private static final int MOST_ATTEMPTS = 10;

    private final Asking asking;
    private final Cameras cameras;
    private final Hits hits;
    private final Clock clock;

    /**
     * How far the hit has come.
     *
     * @param validUntil when the verification lapses
     * @param notice that it is no ground for a stop; absent once it is verified
     */
    record Done(
            HitId hitId,
            HitState state,
            int revision,
            Optional<Instant> validUntil,
            Optional<NoGround> notice,
            AuditId auditId) {}

    Stepping(Asking asking, Cameras cameras, Hits hits, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.hits = hits;
        this.clock = clock;
    }

    /** What is asked: by whom, about which hit, and what else the log is to know. */
    record Wanted(
            String useCase, Action action, Principal principal, HitId id, int revision, Map<String, String> words) {
        private Map<String, String> elements() {
            TreeMap<String, String> elements = new TreeMap<>(words);
            elements.put("hit", id.value());
            elements.put("revision", Integer.toString(revision));
            return elements;
        }
    }

    /** One step, of a hit as the person saw it. */
    @FunctionalInterface
    private interface Step {
        HitChange of(AuditReceipt receipt, HitRecord hit, Taken taken);
    }

    /** @param step of the hit as it is, by that person at that moment */
    Done take(Wanted wanted, BiFunction<HitRecord, Taken, HitChange> step) {
        return change(wanted, (receipt, hit, taken) -> step.apply(hit, taken));
    }

    /** @param step of the hit, which is verified at that moment */
    Done act(Wanted wanted, BiFunction<VerifiedHit, Taken, HitChange> step) {
        return change(
                wanted, (receipt, hit, taken) -> step.apply(hits.verified(receipt, wanted.id(), taken.at()), taken));
    }

    private Done change(Wanted wanted, Step step) {
        Question question = Question.of(wanted.principal(), wanted.action()).about(CameraClass.ALPR);
        Asked asked = asking.ask(wanted.useCase(), question, wanted.elements());
        Taken taken = new Taken(PersonId.of(wanted.principal().subject()), clock.instant(), asked.id());
        HitChange made = asked.change(
                receipt -> changed(receipt, question, wanted, step, taken),
                change -> change.after().raised().id().value(),
                change -> elements(change, taken));
        return done(made.after().at(taken.at()), asked.id());
    }

    /** As much as it takes to count hits without telling them apart. */
    private static Map<String, String> elements(HitChange change, Taken taken) {
        HitRecord after = change.after();
        TreeMap<String, String> elements = new TreeMap<>();
        elements.put("state", after.at(taken.at()).state().name());
        elements.put("category", after.raised().match().category().name());
        if (after.wasVerified() && !change.before().wasVerified()) {
            elements.put("firstVerified", "true");
        }
        return elements;
    }

    /** Who has only heard of an order meanwhile takes no step from anybody. */
    private HitChange changed(AuditReceipt receipt, Question question, Wanted wanted, Step step, Taken taken) {
        for (int attempt = 1; true; attempt++) {
            HitRecord hit = hits.find(receipt, wanted.id()).orElseThrow(() -> missing(wanted));
            check(question, wanted, hit);
            HitChange change = step.of(receipt, hit, taken);
            checkSeen(wanted, change.before());
            try {
                hits.change(receipt, change);
                return change;
            } catch (Fault.Conflict raced) {
                if (attempt == MOST_ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private void check(Question question, Wanted wanted, HitRecord hit) {
        cameras.find(hit.raised().camera()).ifPresent(camera -> asking.checkOn(question, camera));
        checkSeen(wanted, hit);
    }

    private static void checkSeen(Wanted wanted, HitRecord hit) {
        if (!hit.isAsSeen(wanted.revision())) {
            throw hit.overtaken();
        }
    }

    private static Fault.Missing missing(Wanted wanted) {
        return new Fault.Missing("there is no hit " + wanted.id());
    }

    private static Done done(Hit hit, AuditId auditId) {
        Optional<Instant> until =
                hit instanceof VerifiedHit verified ? Optional.of(verified.until()) : Optional.empty();
        return new Done(hit.id(), hit.state(), hit.record().revision(), until, NoGround.of(hit.state()), auditId);
    }
}
