package casement.policy;

import casement.domain.access.AccessPolicy;
import casement.domain.access.Decision;
import casement.domain.access.PurposeChoice;
import casement.domain.access.PurposeChoices;
import casement.domain.access.Question;
import casement.domain.sharing.SharingPolicy;
import casement.domain.sharing.SharingRules;
import java.time.Clock;
import java.util.List;

/**
 * Decides by the packs that are in force at the moment of each question, also on what outsiders may have. What is in force and
 * cannot be read lets nobody do anything.
 */
public final class PolicyInForce implements AccessPolicy, PurposeChoices, SharingPolicy {
    private final InForce<Compiled> inForce;

    private record Compiled(CedarPolicy policy, SharingRules sharing) {}

    /** @throws PacksRefused when packs are in force that cannot be */
    public PolicyInForce(RulingPacks packs, Clock clock) {
        this.inForce =
                new InForce<>(packs, clock, ruling -> new Compiled(new CedarPolicy(ruling, clock), ruling.sharing()));
    }

    @Override
    public Decision decide(Question question) {
        return inForce.get().policy().decide(question);
    }

    @Override
    public SharingRules rules() {
        return inForce.get().sharing();
    }

    @Override
    public List<PurposeChoice> choices(Question question) {
        return inForce.get().policy().choices(question);
    }
}
