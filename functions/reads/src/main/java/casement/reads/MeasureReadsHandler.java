package casement.reads;

import casement.domain.plate.ReadingTrend;
import casement.lambda.ScheduleHandler;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each hour. An alarm counts what it logs. */
public final class MeasureReadsHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(MeasureReadsHandler.class);

    @Inject
    MeasureReads measureReads;

    @Inject
    Clock clock;

    public MeasureReadsHandler() {}

    public MeasureReadsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        for (ReadingTrend trend : measureReads.measure(clock.instant())) {
            LOG.warn("camera {} reads worse than usual", trend.latest().camera());
        }
    }
}
