package casement.oversight;

import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every hour. What it logs raises the alarm ReviewOverdue (infrastructure/observability.yaml). */
public final class OpenReviewsHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(OpenReviewsHandler.class);

    @Inject
    OpenReviews openReviews;

    public OpenReviewsHandler() {}

    public OpenReviewsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        OpenReviews.Round round = openReviews.round();
        LOG.info("reviews opened: {}", round.opened());
        round.overdue().forEach(task -> LOG.warn("review overdue: {} was due on {}", task.id(), task.due()));
    }
}
