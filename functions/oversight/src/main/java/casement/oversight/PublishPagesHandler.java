package casement.oversight;

import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Twice a day; the second round finds the day published, or publishes it. That it logs nothing raises an alarm (infrastructure/transparency.yaml). */
public final class PublishPagesHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PublishPagesHandler.class);

    @Inject
    PublishPages publishPages;

    public PublishPagesHandler() {}

    public PublishPagesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        LOG.info(
                "pages published: {}",
                publishPages.publish().map(Object::toString).orElse("today's are there"));
    }
}
