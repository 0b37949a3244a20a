package casement.policy;

import casement.domain.access.AccessPolicy;
import casement.domain.sharing.SharingPolicy;
import casement.domain.sharing.SharingRules;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** The rules by which a function decides: the packs that the deployment has chosen, named by {@code POLICY_PACKS}. */
@Factory
final class PolicyWiring {
    /** @throws PacksRefused when one of them is not what it should be; the function does not start then */
    @Singleton
    Packs packs(@Value("${policy.packs}") String names) {
        List<String> packs = Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
        return Packs.builtIn(packs);
    }

    @Singleton
    AccessPolicy policy(Packs packs, Clock clock) {
        return new CedarPolicy(packs, clock);
    }

    @Singleton
    SharingPolicy sharing(Packs packs) {
        SharingRules rules = packs.sharing();
        return () -> rules;
    }
}
