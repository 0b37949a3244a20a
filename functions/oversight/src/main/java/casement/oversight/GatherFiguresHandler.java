package casement.oversight;

import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every hour. That it logs nothing raises an alarm (infrastructure/transparency.yaml). */
public final class GatherFiguresHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(GatherFiguresHandler.class);

    @Inject
    GatherFigures gatherFigures;

    public GatherFiguresHandler() {}

    public GatherFiguresHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        LOG.info("figures gathered: {} entries", gatherFigures.gather());
    }
}
