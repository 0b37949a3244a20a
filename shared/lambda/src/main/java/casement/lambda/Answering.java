package casement.lambda;

import casement.domain.Fault;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what goes wrong in an HTTP function becomes its answer. */
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private Answering() {}

    static HttpAnswer of(HttpEnvelope envelope, Supplier<HttpAnswer> work) {
        try {
            return work.get();
        } catch (Fault.Unavailable fault) {
            LOG.warn("{} {}: {}", envelope.requestId(), envelope.route(), Trail.of(fault));
            return Problem.of(fault, envelope.requestId()).answer(fault);
        } catch (Fault.TooOften fault) {
            LOG.warn("{} {}: a person calls too often", envelope.requestId(), envelope.route());
            return Problem.of(fault, envelope.requestId()).answer(fault);
        } catch (Fault fault) {
            return Problem.of(fault, envelope.requestId()).answer(fault);
        } catch (RuntimeException unforeseen) {
            LOG.error("{} {}: {}", envelope.requestId(), envelope.route(), Trail.of(unforeseen));
            return Problem.unforeseen(envelope.requestId()).answer();
        }
    }
}
