package casement.oversight;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.people.PersonId;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PackInForce;
import casement.domain.policy.PackName;
import casement.domain.policy.Rulebook;
import casement.lambda.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Puts a change of a pack in force or refuses it, by a second person; or withdraws it, by who proposed it. */
public final class DecidePackChange {
    private final Asking asking;
    private final GoverningPacks packs;
    private final PackChanges changes;
    private final Clock clock;

    /** What is done with a change. */
    public enum Decision {
        APPROVE,
        REFUSE,
        /** By who proposed it. */
        WITHDRAW
    }

    /** A decision as sent. */
    public record Form(@Member(needed = true) Optional<Decision> decision) {}

    public DecidePackChange(Asking asking, GoverningPacks packs, PackChanges changes, Clock clock) {
        this.asking = asking;
        this.packs = packs;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param expected whether change and pack are as the decider saw them */
    public ChangedPack decide(
            Principal decider, PackName pack, int version, Form form, BiPredicate<PackChange, PackInForce> expected) {
        Decision decision = form.decision()
                .orElseThrow(() -> new Fault.BadInput("decision", "must be approve, refuse or withdraw"));
        Action action = decision == Decision.WITHDRAW ? Action.PROPOSE_POLICY : Action.APPROVE_POLICY;
        Asked asked = asking.ask(
                "DecidePackChange",
                Question.of(decider, action),
                Map.of(
                        "pack", pack.value(),
                        "version", Integer.toString(version),
                        "decision", decision.name()));
        PackChange.Signature by = new PackChange.Signature(PersonId.of(decider.subject()), clock.instant());
        return asked.change(
                receipt -> {
                    PackChange decided = decide(decision, by, pack, version, expected);
                    return ChangedPack.of(decided, decided.differences(), asked.id());
                },
                ChangedPack::id,
                ChangedPack::elements);
    }

    private PackChange decide(
            Decision decision,
            PackChange.Signature by,
            PackName pack,
            int version,
            BiPredicate<PackChange, PackInForce> expected) {
        Rulebook book = changes.rulebook();
        PackChange change = PackRegister.change(changes, pack, version);
        PackInForce now = PackRegister.inForce(packs, pack, book);
        if (!expected.test(change, now)) {
            throw new Fault.Outdated("version " + version + " of " + pack
                    + " has been decided, or something else is in force than what you compared it with; read it again");
        }
        PackChange decided = switch (decision) {
            case APPROVE -> approve(change, by, now, book);
            case REFUSE -> change.refuse(by);
            case WITHDRAW -> change.withdraw(by);
        };
        changes.record(decided, book.decide(decided, LocalDate.now(clock)));
        return decided;
    }

    /** Others may have been changed since it was proposed, and the deployment's settings too: it is checked again. */
    private PackChange approve(PackChange change, PackChange.Signature by, PackInForce now, Rulebook book) {
        String yaml = change.text().yaml();
        PackChange approved = change.approve(by, packs.differences(now.text().yaml(), yaml));
        try {
            packs.check(change.text().pack(), yaml, book);
        } catch (Fault.BadInput wrong) {
            throw new Fault.Conflict("it cannot rule as things are now: " + wrong.getMessage());
        }
        return approved;
    }
}
