package casement.domain.evidence;

import casement.domain.audit.Hand;
import java.time.Instant;
import java.util.Optional;

/**
 * What one person proposed about an item, and what another decided.
 *
 * @param number of the item's changes, from 1 without gaps
 * @param decision absent: it waits for a second person
 */
public record EvidenceChange(int number, Wanted wanted, String why, Hand proposed, Optional<Decision> decision) {

    /** What is to become of the item. */
    public sealed interface Wanted {}

    /** That it is kept for another reason, with that reason's term. */
    public record ChangeClass(EvidenceClass from, EvidenceClass to) implements Wanted {}

    /** That its case is closed, from which its term may count. */
    public record CloseCase(Instant closedAt) implements Wanted {}

    /** That its case is open again. */
    public record ReopenCase() implements Wanted {}

    /** That it is still needed: until when, before somebody looks again (SJ-ALPR-18). */
    public record KeepUntil(Instant reviewAt) implements Wanted {}

    /** That a hold no longer stands. */
    public record LiftHold(int hold) implements Wanted {}

    /** That it is destroyed before its term. */
    public record Destroy() implements Wanted {}

    /** By another person than who proposed, but for what is taken back. */
    public record Decision(Verdict verdict, Hand hand, String why) {}

    /** How it ended. */
    public enum Verdict {
        APPROVE,
        REFUSE,
        /** By who proposed it. */
        WITHDRAW
    }

    public boolean isOpen() {
        return decision.isEmpty();
    }

    public boolean isApproved() {
        return decision.filter(made -> made.verdict() == Verdict.APPROVE).isPresent();
    }

    EvidenceChange decided(Decision made) {
        return new EvidenceChange(number, wanted, why, proposed, Optional.of(made));
    }
}
