package casement.domain.policy;

import casement.domain.Fault;
import casement.domain.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A new version of a pack, and what became of it.
 *
 * @param why in the proposer's words
 * @param differences from what was in force when it was proposed; once decided: when it was decided
 * @param decided by whom and when, once it is
 */
public record PackChange(
        PackText text,
        String why,
        List<PackDifference> differences,
        Signature proposed,
        State state,
        Optional<Signature> decided) {

    private static final String TWO_PEOPLE = "CA-SB34-7";

    public PackChange {
        differences = List.copyOf(differences);
    }

    /** Who did it, and when. */
    public record Signature(PersonId by, Instant at) {}

    /** What became of it. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    public static PackChange propose(PackText text, String why, List<PackDifference> differences, Signature proposer) {
        return new PackChange(text, why, differences, proposer, State.PROPOSED, Optional.empty());
    }

    public boolean isPending() {
        return state == State.PROPOSED;
    }

    /**
     * @param fromNow the differences from what is in force now
     * @throws Fault.Refused to who proposed it: it takes two people
     */
    public PackChange approve(Signature approver, List<PackDifference> fromNow) {
        if (approver.by().equals(proposed.by())) {
            throw new Fault.Refused(TWO_PEOPLE, "who proposed a change of policy does not approve it");
        }
        return decide(State.APPROVED, approver, fromNow);
    }

    public PackChange refuse(Signature refuser) {
        return decide(State.REFUSED, refuser, differences);
    }

    /** @throws Fault.Refused to anybody but who proposed it */
    public PackChange withdraw(Signature proposer) {
        if (!proposer.by().equals(proposed.by())) {
            throw new Fault.Refused(TWO_PEOPLE, "only who proposed a change of policy withdraws it");
        }
        return decide(State.WITHDRAWN, proposer, differences);
    }

    private PackChange decide(State reached, Signature by, List<PackDifference> from) {
        if (!isPending()) {
            throw new Fault.Conflict("version " + text.version() + " of " + text.pack() + " has been decided already");
        }
        return new PackChange(text, why, from, proposed, reached, Optional.of(by));
    }
}
