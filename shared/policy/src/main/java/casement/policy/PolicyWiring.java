package casement.policy;

import casement.domain.camera.RecordingRules;
import casement.domain.evidence.EvidenceRules;
import casement.domain.hit.HitRules;
import casement.domain.hotlist.HotListRules;
import casement.domain.plate.ReadingRules;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChanges;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The rules by which a function decides: the packs that the deployment has chosen, named by {@code POLICY_PACKS}. */
@Factory
final class PolicyWiring {
    @Singleton
    RulingPacks packs(
            @Value("${policy.packs}") String names,
            PackChanges changes,
            @Value("${cctv.recording.days}") int cctv,
            @Value("${alpr.recording.days}") int alpr,
            @Value("${recorded.only.recording.days}") int recordedOnly,
            @Value("${alpr.read.days}") int reads,
            @Value("${sighting.days}") int sightings) {
        Retention retention = new Retention(Map.of(
                RetentionClass.CCTV_RECORDING, cctv,
                RetentionClass.ALPR_RECORDING, alpr,
                RetentionClass.RECORDED_ONLY_RECORDING, recordedOnly,
                RetentionClass.PLATE_READ, reads,
                RetentionClass.SIGHTING, sightings));
        List<String> chosen = Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
        return new RulingPacks(chosen, changes, new KeptDays(retention));
    }

    /** @throws PacksRefused when one of them is not what it should be; the function does not start then */
    @Singleton
    PolicyInForce policy(RulingPacks packs, Clock clock) {
        return new PolicyInForce(packs, clock);
    }

    /** @throws PacksRefused when one of them is not what it should be; the function does not start then */
    @Singleton
    ReadingRules readingRules(RulingPacks packs, Clock clock) {
        return new ReadingRulesInForce(packs, clock);
    }

    /** @throws PacksRefused when one of them is not what it should be; the function does not start then */
    @Singleton
    HitRules hitRules(RulingPacks packs, Clock clock) {
        return new HitRulesInForce(packs, clock);
    }

    /** @throws PacksRefused when one of them is not what it should be; the function does not start then */
    @Singleton
    EvidenceRules evidenceRules(RulingPacks packs, Clock clock) {
        return new EvidenceRulesInForce(packs, clock);
    }

    @Singleton
    GoverningPacks desk(RulingPacks packs, Clock clock) {
        return new PackDesk(packs, clock);
    }

    /** @throws PacksRefused when one of them is not what it should be; the function does not start then */
    @Singleton
    HotListRules hotListRules(RulingPacks packs, Clock clock) {
        return new HotListRulesInForce(packs, clock);
    }

    @Singleton
    RecordingRules recordingRules(RulingPacks packs, Clock clock) {
        return new RecordingRulesInForce(packs, clock);
    }
}
