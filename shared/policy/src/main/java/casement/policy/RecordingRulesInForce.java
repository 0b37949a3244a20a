package casement.policy;

import casement.domain.camera.CameraClass;
import casement.domain.camera.RecordingRules;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the packs in force let cameras leave unrecorded: what no pack that speaks of a class allows, its cameras may not. Packs are
 * read once somebody asks: a function that records starts without them.
 */
public final class RecordingRulesInForce implements RecordingRules {
    private final RulingPacks packs;
    private final Clock clock;
    private volatile Optional<InForce<Map<CameraClass, String>>> inForce = Optional.empty();

    public RecordingRulesInForce(RulingPacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /** The clause that allows it, by class. */
    public static Map<CameraClass, String> allowed(Packs ruling) {
        Map<CameraClass, String> clauses = new EnumMap<>(CameraClass.class);
        for (Pack pack : ruling.all()) {
            pack.motionOnly()
                    .ifPresent(rule ->
                            pack.governs().forEach(cameraClass -> clauses.putIfAbsent(cameraClass, rule.clause())));
        }
        return clauses;
    }

    @Override
    public Optional<String> motionOnly(CameraClass cameraClass) {
        return Optional.ofNullable(inForce().get().get(cameraClass));
    }

    private InForce<Map<CameraClass, String>> inForce() {
        return inForce.orElseGet(this::read);
    }

    private synchronized InForce<Map<CameraClass, String>> read() {
        if (inForce.isEmpty()) {
            try {
                inForce = Optional.of(new InForce<>(packs, clock, RecordingRulesInForce::allowed));
            } catch (PacksRefused refused) {
                throw refused.inForce();
            }
        }
        return inForce.orElseThrow();
    }
}
