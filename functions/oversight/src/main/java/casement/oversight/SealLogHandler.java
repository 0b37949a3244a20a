package casement.oversight;

import casement.domain.Fault;
import casement.domain.log.Witnessing;
import casement.lambda.ScheduleHandler;
import casement.merkle.MalformedLog;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every minute, some rounds each. What it logs raises alarms (infrastructure/observability.yaml). */
public final class SealLogHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SealLogHandler.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    /** What is sealed later than a minute after it happened is late. */
    private static final Duration LATE = Duration.ofMinutes(1);

    @Inject
    SealLog sealLog;

    /** In how many rounds, spread over the minute: what waits for the next is sealed so much sooner. */
    @Value("${sealing.rounds}")
    int rounds;

    public SealLogHandler() {}

    public SealLogHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) throws InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            if (round > 1) {
                Thread.sleep(EVERY.dividedBy(rounds));
            }
            try {
                tell(sealLog.round());
            } catch (Fault.Conflict | MalformedLog contradiction) {
                LOG.error("audit log contradicted: {}", contradiction.getMessage());
                throw contradiction;
            }
        }
    }

    private static void tell(SealLog.Round round) {
        LOG.info("audit log sealed: {} new entries", round.sealed());
        if (round.waited().compareTo(LATE) > 0) {
            LOG.warn("audit log behind: an entry waited {} s", round.waited().toSeconds());
        }
        for (Witnessing.Report report : round.witnesses()) {
            switch (report.outcome()) {
                case COSIGNED -> {}
                case SILENT -> LOG.warn("audit log: no cosignature from {}, who gives no answer", report.witness());
                case REFUSED -> LOG.warn("audit log: no cosignature from {}, who does not know it", report.witness());
                case CONTRADICTED -> LOG.error("audit log contradicted: {} saw another one", report.witness());
                case AHEAD -> LOG.error("audit log contradicted: {} knows a longer one", report.witness());
            }
        }
    }
}
