package casement.clips;

import casement.domain.Fault;
import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each hour. What it logs raises the alarms (infrastructure/observability.yaml). */
public final class SweepEvidenceHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SweepEvidenceHandler.class);

    @Inject
    SweepEvidence sweepEvidence;

    public SweepEvidenceHandler() {}

    public SweepEvidenceHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        SweepEvidence.Found found = sweepEvidence.sweep();
        found.destroyed().forEach(id -> LOG.info("evidence destroyed: {}", id));
        found.overdue().forEach(id -> LOG.warn("evidence overdue: {}", id));
        found.reviews().forEach(id -> LOG.warn("evidence to be reviewed: {}", id));
        if (!found.failed().isEmpty()) {
            Fault first = found.failed().getFirst();
            throw new Fault.Unavailable(found.failed().size() + " items of evidence could not be dealt with", first);
        }
    }
}
