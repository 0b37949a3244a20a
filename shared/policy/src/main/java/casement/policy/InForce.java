package casement.policy;

import casement.domain.Fault;
import casement.domain.policy.ApprovedVersion;
import casement.domain.policy.PackName;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is made of the packs that are in force at the moment: one read of the rulebook each time, and made anew when that says
 * something else than before.
 */
final class InForce<T> {
    private final RulingPacks packs;
    private final Clock clock;
    private final Function<Packs, T> making;
    private volatile Optional<Made<T>> last = Optional.empty();

    private record Made<T>(Map<PackName, ApprovedVersion> ruling, T of) {}

    /**
     * Makes it at once, so that the first question need not wait; where the packs cannot be read now, the first question will.
     *
     * @throws PacksRefused when packs are in force that cannot be
     */
    InForce(RulingPacks packs, Clock clock, Function<Packs, T> making) {
        this.packs = packs;
        this.clock = clock;
        this.making = making;
        try {
            made(ruling());
        } catch (Fault.Unavailable later) {
            last = Optional.empty();
        }
    }

    /** @throws Fault.Unavailable when the packs in force cannot be read */
    T get() {
        try {
            return made(ruling());
        } catch (PacksRefused refused) {
            throw refused.inForce();
        }
    }

    private Map<PackName, ApprovedVersion> ruling() {
        return packs.ruling(packs.rulebook(), LocalDate.now(clock));
    }

    private T made(Map<PackName, ApprovedVersion> ruling) {
        return known(ruling).orElseGet(() -> make(ruling));
    }

    private synchronized T make(Map<PackName, ApprovedVersion> ruling) {
        return known(ruling).orElseGet(() -> {
            T made = making.apply(packs.read(ruling));
            last = Optional.of(new Made<>(ruling, made));
            return made;
        });
    }

    private Optional<T> known(Map<PackName, ApprovedVersion> ruling) {
        return last.filter(made -> made.ruling().equals(ruling)).map(Made::of);
    }
}
