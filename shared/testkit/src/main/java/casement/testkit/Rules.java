package casement.testkit;

import casement.policy.CedarPolicy;
import casement.policy.Packs;
import java.time.Clock;
import java.time.ZoneOffset;

/** The five governing documents, as they decide on {@link Examples#NOON}'s day. */
public final class Rules {
    /** For the setting {@code policy.packs}. */
    public static final String PACKS = String.join(",", Packs.GOVERNING);

    private static final CedarPolicy GOVERNING =
            new CedarPolicy(Packs.builtIn(Packs.GOVERNING), Clock.fixed(Examples.NOON, ZoneOffset.UTC));

    private Rules() {}

    public static CedarPolicy governing() {
        return GOVERNING;
    }
}
