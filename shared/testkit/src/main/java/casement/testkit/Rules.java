package casement.testkit;

import casement.domain.camera.RecordingRules;
import casement.domain.sharing.SharingRules;
import casement.policy.CedarPolicy;
import casement.policy.Packs;
import casement.policy.RecordingRulesInForce;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** The five governing documents, as they decide on {@link Examples#NOON}'s day. */
public final class Rules {
    /** For the setting {@code policy.packs}. */
    public static final String PACKS = String.join(",", Packs.GOVERNING);

    private static final Packs ALL = Packs.builtIn(Packs.GOVERNING);
    private static final CedarPolicy GOVERNING = new CedarPolicy(ALL, Clock.fixed(Examples.NOON, ZoneOffset.UTC));
    private static final SharingRules SHARING = ALL.sharing();

    private static final RecordingRules RECORDING = cameraClass ->
            Optional.ofNullable(RecordingRulesInForce.allowed(ALL).get(cameraClass));

    private Rules() {}

    public static CedarPolicy governing() {
        return GOVERNING;
    }

    public static SharingRules sharing() {
        return SHARING;
    }

    public static RecordingRules recording() {
        return RECORDING;
    }
}
