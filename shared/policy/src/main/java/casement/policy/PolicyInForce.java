package casement.policy;

import casement.domain.Fault;
import casement.domain.access.AccessPolicy;
import casement.domain.access.Decision;
import casement.domain.access.PurposeChoice;
import casement.domain.access.PurposeChoices;
import casement.domain.access.Question;
import casement.domain.policy.ApprovedVersion;
import casement.domain.policy.PackName;
import casement.domain.sharing.SharingPolicy;
import casement.domain.sharing.SharingRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides by the packs that are in force at the moment of each question, also on what outsiders may have: one read of the
 * rulebook a question, and compiled anew when that says something else than before. What is in force and cannot be read lets
 * nobody do anything.
 */
public final class PolicyInForce implements AccessPolicy, PurposeChoices, SharingPolicy {
    private final RulingPacks packs;
    private final Clock clock;
    private volatile Optional<Compiled> last = Optional.empty();

    private record Compiled(Map<PackName, ApprovedVersion> ruling, CedarPolicy policy, SharingRules sharing) {}

    /**
     * Compiles what is in force, so that the first question need not wait; where it cannot be read now, the first question will.
     *
     * @throws PacksRefused when packs are in force that cannot be
     */
    public PolicyInForce(RulingPacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
        try {
            compiled(ruling());
        } catch (Fault.Unavailable later) {
            last = Optional.empty();
        }
    }

    @Override
    public Decision decide(Question question) {
        return inForce().policy().decide(question);
    }

    @Override
    public SharingRules rules() {
        return inForce().sharing();
    }

    @Override
    public List<PurposeChoice> choices(Question question) {
        return inForce().policy().choices(question);
    }

    private Compiled inForce() {
        try {
            return compiled(ruling());
        } catch (PacksRefused refused) {
            throw refused.inForce();
        }
    }

    private Map<PackName, ApprovedVersion> ruling() {
        return packs.ruling(packs.rulebook(), LocalDate.now(clock));
    }

    private Compiled compiled(Map<PackName, ApprovedVersion> ruling) {
        return known(ruling).orElseGet(() -> compile(ruling));
    }

    private synchronized Compiled compile(Map<PackName, ApprovedVersion> ruling) {
        return known(ruling).orElseGet(() -> {
            Packs read = packs.read(ruling);
            Compiled compiled = new Compiled(ruling, new CedarPolicy(read, clock), read.sharing());
            last = Optional.of(compiled);
            return compiled;
        });
    }

    private Optional<Compiled> known(Map<PackName, ApprovedVersion> ruling) {
        return last.filter(compiled -> compiled.ruling().equals(ruling));
    }
}
