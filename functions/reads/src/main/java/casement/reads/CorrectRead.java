package casement.reads;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.CameraClass;
import casement.domain.people.PersonId;
import casement.domain.plate.Correction;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.domain.plate.ReadId;
import casement.domain.plate.Reads;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes down that a person saw another plate on a read's picture; what was read stays beside it. */
public final class CorrectRead {
    private final Asking asking;
    private final Reads reads;
    private final Clock clock;

    /**
     * As sent.
     *
     * @param plate what the picture shows
     * @param revision of the read that the person saw
     */
    public record Form(
            @Member(needed = true) Optional<String> plate,
            @Member(needed = true) Optional<Integer> revision) {}

    /** The read with its new revision. */
    public record Corrected(ReadId readId, int revision, AuditId auditId) {}

    public CorrectRead(Asking asking, Reads reads, Clock clock) {
        this.asking = asking;
        this.reads = reads;
        this.clock = clock;
    }

    public Corrected correct(Principal principal, ReadId id, Form form) {
        Checks checks = new Checks();
        Optional<PlateText> text = checks.need("plate", form.plate(), PlateText::of);
        Optional<Integer> revision = checks.need("revision", form.revision(), seen -> seen);
        checks.finish();
        Question question = Question.of(principal, Action.CORRECT_READ).about(CameraClass.ALPR);
        PlateText right = text.orElseThrow();
        Asked asked = asking.ask(
                "CorrectRead",
                question,
                Map.of(
                        "read", id.value(),
                        "plate", right.characters(),
                        "revision", Integer.toString(revision.orElseThrow())));
        PlateRead corrected = asked.change(
                receipt -> corrected(receipt, principal, id, right, revision.orElseThrow()),
                read -> read.id().value(),
                read -> Map.of("asRead", read.asRead()));
        return new Corrected(id, corrected.corrections().size(), asked.id());
    }

    private PlateRead corrected(AuditReceipt receipt, Principal principal, ReadId id, PlateText text, int seen) {
        PlateRead read = reads.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no read " + id));
        if (read.corrections().size() != seen) {
            throw new Fault.Conflict("somebody else has corrected it; look at it again");
        }
        if (read.text().equals(text)) {
            throw new Fault.Conflict("it says so already");
        }
        PlateRead next = read.corrected(new Correction(text, PersonId.of(principal.subject()), clock.instant()));
        reads.correct(next);
        return next;
    }
}
