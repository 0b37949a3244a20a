package casement.domain.evidence;

import casement.domain.Fault;
import casement.domain.audit.Hand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people decided about a sealed item, and its end.
 *
 * @param evidenceClass as it is now; the manifest has the first
 * @param reviewAt until when it is kept before somebody looks again; its term ends it all the same
 * @param caseClosedAt absent: its case is open
 * @param holds by number
 * @param changes by number
 * @param destruction once it has begun
 */
public record EvidenceLife(
        EvidenceClass evidenceClass,
        Instant reviewAt,
        Optional<Instant> caseClosedAt,
        List<LegalHold> holds,
        List<EvidenceChange> changes,
        Optional<Destruction> destruction) {
    /** Each list goes with each answer about the item. */
    public static final int MOST = 100;

    public EvidenceLife {
        holds = List.copyOf(holds);
        changes = List.copyOf(changes);
    }

    static EvidenceLife begin(EvidenceClass evidenceClass, Instant reviewAt) {
        return new EvidenceLife(evidenceClass, reviewAt, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    public boolean isHeld() {
        return holds.stream().anyMatch(LegalHold::stands);
    }

    public boolean isDestroyed() {
        return destruction.flatMap(Destruction::done).isPresent();
    }

    /** Whether two people decided on its end. */
    public boolean isToBeDestroyed() {
        return changes.stream()
                .anyMatch(change -> change.isApproved() && change.wanted() instanceof EvidenceChange.Destroy);
    }

    /** Every class that it ever had: none lets people destroy it before its least is over. */
    public Set<EvidenceClass> classes() {
        Stream<EvidenceClass> former = changes.stream()
                .filter(EvidenceChange::isApproved)
                .flatMap(change -> change.wanted() instanceof EvidenceChange.ChangeClass changed
                        ? Stream.of(changed.from())
                        : Stream.empty());
        return Stream.concat(Stream.of(evidenceClass), former).collect(Collectors.toSet());
    }

    /** Takes one person: what is in doubt stays. */
    EvidenceLife held(String why, Instant until, Hand hand) {
        requireThere();
        requireFew(holds);
        LegalHold next = new LegalHold(holds.size() + 1, why, until, hand, Optional.empty());
        return with(Stream.concat(holds.stream(), Stream.of(next)).toList(), changes);
    }

    EvidenceLife proposed(EvidenceChange.Wanted wanted, String why, Hand hand) {
        requireThere();
        requireFew(changes);
        if (changes.stream().anyMatch(open -> open.isOpen() && open.wanted().equals(wanted))) {
            throw new Fault.Conflict("that is proposed already and waits for a second person");
        }
        requireSense(wanted);
        EvidenceChange next = new EvidenceChange(changes.size() + 1, wanted, why, hand, Optional.empty());
        return with(holds, Stream.concat(changes.stream(), Stream.of(next)).toList());
    }

    EvidenceLife decided(int number, EvidenceChange.Decision decision) {
        EvidenceChange change = change(number);
        if (!change.isOpen()) {
            throw new Fault.Conflict("it is decided already");
        }
        requireRightPerson(change, decision);
        List<EvidenceChange> all = new ArrayList<>(changes);
        all.set(number - 1, change.decided(decision));
        EvidenceLife next = with(holds, all);
        if (decision.verdict() != EvidenceChange.Verdict.APPROVE) {
            return next;
        }
        requireThere();
        requireSense(change.wanted());
        return next.after(change.wanted(), decision.hand());
    }

    public EvidenceChange change(int number) {
        return changes.stream()
                .filter(change -> change.number() == number)
                .findFirst()
                .orElseThrow(() -> new Fault.Missing("there is no such change of the item"));
    }

    EvidenceLife destroying(Destruction begun) {
        return new EvidenceLife(evidenceClass, reviewAt, caseClosedAt, holds, changes, Optional.of(begun));
    }

    private EvidenceLife after(EvidenceChange.Wanted wanted, Hand hand) {
        return switch (wanted) {
            case EvidenceChange.ChangeClass change ->
                new EvidenceLife(change.to(), reviewAt, caseClosedAt, holds, changes, destruction);
            case EvidenceChange.CloseCase close ->
                new EvidenceLife(evidenceClass, reviewAt, Optional.of(close.closedAt()), holds, changes, destruction);
            case EvidenceChange.ReopenCase reopen ->
                new EvidenceLife(evidenceClass, reviewAt, Optional.empty(), holds, changes, destruction);
            case EvidenceChange.KeepUntil keep ->
                new EvidenceLife(evidenceClass, keep.reviewAt(), caseClosedAt, holds, changes, destruction);
            case EvidenceChange.LiftHold lift ->
                with(
                        holds.stream()
                                .map(hold -> hold.number() == lift.hold() ? hold.lifted(hand) : hold)
                                .toList(),
                        changes);
            case EvidenceChange.Destroy destroy -> this;
        };
    }

    private void requireSense(EvidenceChange.Wanted wanted) {
        switch (wanted) {
            case EvidenceChange.ChangeClass change ->
                require(
                        change.from() == evidenceClass && change.to() != evidenceClass,
                        "it is of that class already, or no longer of the class that it was");
            case EvidenceChange.CloseCase close -> require(caseClosedAt.isEmpty(), "its case is closed already");
            case EvidenceChange.ReopenCase reopen -> require(caseClosedAt.isPresent(), "its case is open");
            case EvidenceChange.KeepUntil keep -> {}
            case EvidenceChange.LiftHold lift ->
                require(
                        holds.stream().anyMatch(hold -> hold.number() == lift.hold() && hold.stands()),
                        "no hold of that number stands");
            case EvidenceChange.Destroy destroy ->
                require(!isHeld(), "a legal hold stands; what is held is not destroyed");
        }
    }

    private static void requireRightPerson(EvidenceChange change, EvidenceChange.Decision decision) {
        boolean isTheirs =
                decision.hand().who().subject().equals(change.proposed().who().subject());
        boolean isTakenBack = decision.verdict() == EvidenceChange.Verdict.WITHDRAW;
        if (isTheirs && !isTakenBack) {
            throw new Fault.Refused("CA-SB34-5", "who proposes it does not decide on it; another person does");
        }
        if (!isTheirs && isTakenBack) {
            throw new Fault.Refused("CA-SB34-5", "only who proposed it takes it back; others refuse it");
        }
    }

    private void requireThere() {
        require(destruction.isEmpty(), "the item is destroyed, or being destroyed");
    }

    private static void requireFew(List<?> list) {
        require(list.size() < MOST, "an item has " + MOST + " of them at most");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Fault.Conflict(otherwise);
        }
    }

    private EvidenceLife with(List<LegalHold> held, List<EvidenceChange> changed) {
        return new EvidenceLife(evidenceClass, reviewAt, caseClosedAt, held, changed, destruction);
    }
}
