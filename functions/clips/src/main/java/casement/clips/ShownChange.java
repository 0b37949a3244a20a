package casement.clips;

import casement.domain.evidence.EvidenceChange;
import casement.domain.evidence.EvidenceClass;
import casement.domain.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What was proposed about an item and what was decided, as shown.
 *
 * @param by who proposed it
 * @param decision absent: it waits for a second person
 */
public record ShownChange(
        int change,
        EvidenceChangeForm.Kind kind,
        Optional<EvidenceClass> retentionClass,
        Optional<Instant> closedAt,
        Optional<Instant> reviewAt,
        Optional<Integer> hold,
        String why,
        PersonId by,
        String name,
        Instant proposedAt,
        Optional<Decided> decision) {

    /** Who decided it, how, when and why. */
    public record Decided(EvidenceChange.Verdict decision, PersonId by, String name, Instant decidedAt, String why) {
        private static Decided of(EvidenceChange.Decision made) {
            return new Decided(
                    made.verdict(),
                    PersonId.of(made.hand().who().subject()),
                    made.hand().who().name(),
                    made.hand().at(),
                    made.why());
        }
    }

    static ShownChange of(EvidenceChange change) {
        return switch (change.wanted()) {
            case EvidenceChange.ChangeClass to ->
                with(
                        change,
                        EvidenceChangeForm.Kind.CHANGE_CLASS,
                        Optional.of(to.to()),
                        Optional.empty(),
                        Optional.empty());
            case EvidenceChange.CloseCase close ->
                with(
                        change,
                        EvidenceChangeForm.Kind.CLOSE_CASE,
                        Optional.empty(),
                        Optional.of(close.closedAt()),
                        Optional.empty());
            case EvidenceChange.ReopenCase reopen ->
                bare(change, EvidenceChangeForm.Kind.REOPEN_CASE, Optional.empty());
            case EvidenceChange.KeepUntil keep ->
                with(
                        change,
                        EvidenceChangeForm.Kind.KEEP_UNTIL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(keep.reviewAt()));
            case EvidenceChange.LiftHold lift ->
                bare(change, EvidenceChangeForm.Kind.LIFT_HOLD, Optional.of(lift.hold()));
            case EvidenceChange.Destroy destroy -> bare(change, EvidenceChangeForm.Kind.DESTROY, Optional.empty());
        };
    }

    private static ShownChange bare(EvidenceChange change, EvidenceChangeForm.Kind kind, Optional<Integer> hold) {
        return shown(change, kind, Optional.empty(), Optional.empty(), Optional.empty(), hold);
    }

    private static ShownChange with(
            EvidenceChange change,
            EvidenceChangeForm.Kind kind,
            Optional<EvidenceClass> to,
            Optional<Instant> closedAt,
            Optional<Instant> reviewAt) {
        return shown(change, kind, to, closedAt, reviewAt, Optional.empty());
    }

    private static ShownChange shown(
            EvidenceChange change,
            EvidenceChangeForm.Kind kind,
            Optional<EvidenceClass> to,
            Optional<Instant> closedAt,
            Optional<Instant> reviewAt,
            Optional<Integer> hold) {
        return new ShownChange(
                change.number(),
                kind,
                to,
                closedAt,
                reviewAt,
                hold,
                change.why(),
                PersonId.of(change.proposed().who().subject()),
                change.proposed().who().name(),
                change.proposed().at(),
                change.decision().map(Decided::of));
    }
}
