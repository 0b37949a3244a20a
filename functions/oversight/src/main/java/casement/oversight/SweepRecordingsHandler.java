package casement.oversight;

import casement.domain.retention.DayBatch;
import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every six hours. What it logs raises the alarms (infrastructure/observability.yaml). */
public final class SweepRecordingsHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SweepRecordingsHandler.class);

    @Inject
    SweepRecordings sweepRecordings;

    public SweepRecordingsHandler() {}

    public SweepRecordingsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        SweepRecordings.Found found = sweepRecordings.sweep();
        for (DayBatch each : found.deleted()) {
            LOG.info("deleted: {} of {}", each.place(), each.day());
        }
        for (DayBatch each : found.early()) {
            LOG.warn("deleted early: {} of {}", each.place(), each.day());
        }
        for (DayBatch each : found.overdue()) {
            LOG.warn("deletion overdue: {} of {}", each.place(), each.day());
        }
    }
}
