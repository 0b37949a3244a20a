package casement.hotlist.alerts;

import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Each minute. */
public final class DropSilentHandler extends ScheduleHandler {
    @Inject
    DropSilent dropSilent;

    @Inject
    Clock clock;

    public DropSilentHandler() {}

    public DropSilentHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        dropSilent.drop(clock.instant());
    }
}
