package casement.oversight;

import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every hour. */
public final class DrawSamplesHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(DrawSamplesHandler.class);

    @Inject
    DrawSamples drawSamples;

    public DrawSamplesHandler() {}

    public DrawSamplesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        LOG.info("samples drawn: {}", drawSamples.draw());
    }
}
