package casement.policy;

import casement.domain.Fault;
import casement.domain.hotlist.EntryTerm;
import casement.domain.hotlist.HotListRules;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;

/** What the packs in force say of hot lists: the shortest term of any of them. */
public final class HotListRulesInForce implements HotListRules {
    private final InForce<Optional<EntryTerm>> inForce;

    /** @throws PacksRefused when packs are in force that cannot be */
    public HotListRulesInForce(RulingPacks packs, Clock clock) {
        this.inForce = new InForce<>(packs, clock, HotListRulesInForce::strictest);
    }

    static Optional<EntryTerm> strictest(Packs ruling) {
        return ruling.all().stream()
                .flatMap(pack -> pack.hotLists().stream())
                .min(Comparator.comparingInt(Pack.EntryLimit::mostEntryDays))
                .map(limit -> new EntryTerm(limit.clause(), limit.mostEntryDays()));
    }

    @Override
    public EntryTerm entryTerm() {
        return inForce.get()
                .orElseThrow(() -> new Fault.Conflict(
                        "no policy pack in force says how long an entry may stand on a hot list; none can be made"));
    }
}
