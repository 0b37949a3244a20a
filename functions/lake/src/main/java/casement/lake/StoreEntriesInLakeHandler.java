package casement.lake;

import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;

/** Every ten minutes. */
public final class StoreEntriesInLakeHandler extends ScheduleHandler {
    @Inject
    StoreEntriesInLake storeEntriesInLake;

    public StoreEntriesInLakeHandler() {}

    public StoreEntriesInLakeHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        storeEntriesInLake.store();
    }
}
