package casement.policy;

import casement.domain.access.AccessPolicy;
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
    AccessPolicy policy(@Value("${policy.packs}") String names, Clock clock) {
        List<String> packs = Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
        return new CedarPolicy(Packs.builtIn(packs), clock);
    }
}
