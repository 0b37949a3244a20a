package casement.policy;

import casement.domain.plate.ReadingRules;
import casement.domain.plate.UnreadPlace;
import java.time.Clock;
import java.util.List;

/** The places of all packs in force at which no plate may be read. */
public final class ReadingRulesInForce implements ReadingRules {
    private final InForce<List<UnreadPlace>> inForce;

    /** @throws PacksRefused when packs are in force that cannot be */
    public ReadingRulesInForce(RulingPacks packs, Clock clock) {
        this.inForce = new InForce<>(
                packs,
                clock,
                ruling -> ruling.all().stream()
                        .flatMap(pack -> pack.unread().stream())
                        .toList());
    }

    @Override
    public List<UnreadPlace> unread() {
        return inForce.get();
    }
}
