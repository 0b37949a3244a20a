package casement.oversight;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.review.Drawing;
import casement.domain.review.Review;
import casement.domain.review.Reviews;
import casement.domain.review.Sample;
import casement.domain.review.Task;
import java.util.Map;
import java.util.stream.Stream;

/** Draws the samples of reviews that wait for one, once there is the checkpoint that decides what is drawn; the oldest first. */
public final class DrawSamples {
    private static final Who WHO = Who.function("DrawSamples");

    private final AuditLog log;
    private final Reviews reviews;
    private final Drawing drawing;

    public DrawSamples(AuditLog log, Reviews reviews, Drawing drawing) {
        this.log = log;
        this.reviews = reviews;
        this.drawing = drawing;
    }

    /**
     * @return how many samples were drawn
     * @throws casement.domain.Fault.Unavailable when something does not answer; the next round goes on
     * @throws casement.merkle.MalformedLog when the log is not what it was
     */
    public int draw() {
        AuditReceipt receipt = log.record(Act.asked(WHO, "DrawSamples"));
        return Math.toIntExact(reviews.all(receipt).reversed().stream()
                .flatMap(review -> review instanceof Review.Awaited awaited ? Stream.of(awaited) : Stream.empty())
                .filter(awaited -> isDrawn(receipt, awaited))
                .count());
    }

    private boolean isDrawn(AuditReceipt receipt, Review.Awaited awaited) {
        Task task = awaited.task();
        return task.rule()
                .flatMap(rule -> drawing.draw(task.id(), task.period(), rule, task.notBefore()))
                .map(sample -> opened(receipt, awaited, sample))
                .orElse(false);
    }

    private boolean opened(AuditReceipt receipt, Review.Awaited awaited, Sample sample) {
        reviews.open(awaited.drawn(sample), sample);
        log.record(Act.asked(WHO, "SampleDrawn")
                .inReplyTo(receipt.id())
                .outcome(Outcome.CHANGED)
                .with(Map.of(
                        "review", awaited.task().id().value(),
                        "seed", sample.draw().seed().hex(),
                        "checkpoint", Long.toString(sample.draw().checkpointSize()),
                        "population", Long.toString(sample.draw().population()),
                        "drawn", Integer.toString(sample.draw().drawn()))));
        return true;
    }
}
