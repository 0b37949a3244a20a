package casement.lambda;

import casement.domain.Fault;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what goes wrong in an HTTP function becomes its answer. */
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private Answering() {}

    static HttpAnswer of(HttpEnvelope envelope, Supplier<HttpAnswer> work) {
        return of(envelope, work, Problem::answer);
    }

    /** @param tell how a problem is told */
    static HttpAnswer of(HttpEnvelope envelope, Supplier<HttpAnswer> work, Function<Problem, HttpAnswer> tell) {
        try {
            return work.get();
        } catch (Fault.Unavailable fault) {
            LOG.warn("{} {}: {}", envelope.requestId(), envelope.route(), Trail.of(fault));
            return told(fault, envelope, tell);
        } catch (Fault.TooOften fault) {
            LOG.warn("{} {}: a person calls too often", envelope.requestId(), envelope.route());
            return told(fault, envelope, tell);
        } catch (Fault fault) {
            return told(fault, envelope, tell);
        } catch (RuntimeException unforeseen) {
            LOG.error("{} {}: {}", envelope.requestId(), envelope.route(), Trail.of(unforeseen));
            return tell.apply(Problem.unforeseen(envelope.requestId()));
        }
    }

    private static HttpAnswer told(Fault fault, HttpEnvelope envelope, Function<Problem, HttpAnswer> tell) {
        return Problem.headed(tell.apply(Problem.of(fault, envelope.requestId())), fault);
    }
}
