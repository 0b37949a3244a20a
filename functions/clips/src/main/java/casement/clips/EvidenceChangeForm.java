package casement.clips;

import casement.domain.evidence.EvidenceChange;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceItem;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Instant;
import java.util.Optional;

/**
 * What is proposed about an item, as sent.
 *
 * @param retentionClass to {@code CHANGE_CLASS}
 * @param closedAt to {@code CLOSE_CASE}: when it closed
 * @param reviewAt to {@code KEEP_UNTIL}: when somebody is to look again
 * @param hold to {@code LIFT_HOLD}: its number
 */
public record EvidenceChangeForm(
        @Member(needed = true) Optional<Kind> kind,
        @Member(needed = true) Optional<String> why,
        Optional<EvidenceClass> retentionClass,
        Optional<Instant> closedAt,
        Optional<Instant> reviewAt,
        Optional<Integer> hold) {
    /** What becomes of the item. */
    public enum Kind {
        CHANGE_CLASS,
        CLOSE_CASE,
        REOPEN_CASE,
        KEEP_UNTIL,
        LIFT_HOLD,
        DESTROY
    }

    /** What it means for an item. */
    interface Read {
        EvidenceChange.Wanted of(EvidenceItem item);
    }

    String kindName() {
        return kind.map(Kind::name).orElse("");
    }

    Optional<Read> read(Checks checks, Instant now) {
        return checks.need("kind", kind, given -> given).flatMap(given -> switch (given) {
            case CHANGE_CLASS ->
                checks.need("retentionClass", retentionClass, to -> to)
                        .map(to -> item ->
                                new EvidenceChange.ChangeClass(item.life().evidenceClass(), to));
            case CLOSE_CASE -> closing(checks, now).map(at -> item -> new EvidenceChange.CloseCase(at));
            case REOPEN_CASE -> Optional.of(item -> new EvidenceChange.ReopenCase());
            case KEEP_UNTIL ->
                ReviewDate.read(checks, reviewAt, now).map(at -> item -> new EvidenceChange.KeepUntil(at));
            case LIFT_HOLD ->
                checks.need("hold", hold, number -> number).map(number -> item -> new EvidenceChange.LiftHold(number));
            case DESTROY -> Optional.of(item -> new EvidenceChange.Destroy());
        });
    }

    private Optional<Instant> closing(Checks checks, Instant now) {
        Optional<Instant> at = checks.need("closedAt", closedAt, given -> given);
        at.ifPresent(given -> checks.expect(!given.isAfter(now), "closedAt", "lies in the future"));
        return at;
    }
}
