package casement.oversight;

import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every hour. What it logs raises the alarm DeletionOverdue (infrastructure/observability.yaml). */
public final class SweepTablesHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SweepTablesHandler.class);

    @Inject
    SweepTables sweepTables;

    public SweepTablesHandler() {}

    public SweepTablesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        sweepTables.sweep().forEach((table, left) -> LOG.warn("deletion overdue: {} items of {}", left, table));
    }
}
