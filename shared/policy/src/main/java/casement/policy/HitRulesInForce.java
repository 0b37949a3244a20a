package casement.policy;

import casement.domain.hit.HitLimits;
import casement.domain.hit.HitLimits.Limit;
import casement.domain.hit.HitRules;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** How long things may take that are done about a hit: by all packs in force the shortest. */
public final class HitRulesInForce implements HitRules {
    private final InForce<HitLimits> inForce;

    /** @throws PacksRefused when packs are in force that cannot be */
    public HitRulesInForce(RulingPacks packs, Clock clock) {
        this.inForce = new InForce<>(packs, clock, HitRulesInForce::strictest);
    }

    static HitLimits strictest(Packs packs) {
        return new HitLimits(
                shortest(packs, HitTerms::verificationValid).orElse(HitLimits.UNSAID.verificationValid()),
                shortest(packs, HitTerms::alertMost).orElse(HitLimits.UNSAID.alertMost()),
                shortest(packs, HitTerms::dispositionDue).orElse(HitLimits.UNSAID.dispositionDue()),
                shortest(packs, HitTerms::acknowledgeWithin).orElse(HitLimits.UNSAID.acknowledgeWithin()));
    }

    private static Optional<Limit> shortest(Packs packs, Function<HitTerms, Optional<Duration>> which) {
        return packs.all().stream()
                .flatMap(pack -> pack.hits().stream())
                .flatMap(terms -> which.apply(terms).map(most -> new Limit(terms.clause(), most)).stream())
                .min(Comparator.comparing(Limit::most));
    }

    @Override
    public HitLimits limits() {
        return inForce.get();
    }
}
