package casement.lambda;

import casement.domain.call.CallCounts;
import casement.domain.call.Repeats;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Reads how often people may call (CALLS_PER_MINUTE), and finds where calls are counted and answers kept. */
@Factory
final class MannersWiring {
    @Singleton
    Manners manners(@Value("${calls.per.minute:}") Optional<Integer> mostPerMinute, BeanContext beans, Clock clock) {
        return new Manners(
                mostPerMinute.map(most -> new CallLimit(beans.getBean(CallCounts.class), most, clock)),
                beans.findBean(Repeats.class).map(repeats -> new Once(repeats, clock)));
    }
}
