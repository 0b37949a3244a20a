package casement.access;

import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Each minute. */
public final class CloseViewsHandler extends ScheduleHandler {
    @Inject
    CloseViews closeViews;

    @Inject
    Clock clock;

    public CloseViewsHandler() {}

    public CloseViewsHandler(ApplicationContext context) {
        super(context);
    }

    /** By the time that it is, not the time that was planned: a late run closes what expired meanwhile. */
    @Override
    protected void handle(Instant scheduled) {
        closeViews.close(clock.instant());
    }
}
