package casement.oversight;

import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every ten minutes. What it logs raises the alarm QueryUnrecorded (infrastructure/observability.yaml). */
public final class FindQueriesHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FindQueriesHandler.class);

    @Inject
    FindQueries findQueries;

    public FindQueriesHandler() {}

    public FindQueriesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        FindQueries.Found found = findQueries.find();
        LOG.info("queries found that were not recorded: {}", found.sent().size());
        found.overdue().forEach(id -> LOG.warn("query unrecorded for an hour: {}", id));
    }
}
