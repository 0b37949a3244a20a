package casement.oversight;

import casement.domain.Fault;
import casement.lambda.ScheduleHandler;
import casement.merkle.MalformedLog;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every five minutes. A log that is not what was sealed raises the alarm AuditLogContradicted (infrastructure/observability.yaml). */
public final class RedactEntriesHandler extends ScheduleHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RedactEntriesHandler.class);

    @Inject
    RedactEntries redactEntries;

    public RedactEntriesHandler() {}

    public RedactEntriesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(Instant scheduled) {
        try {
            RedactEntries.Round round = redactEntries.round();
            LOG.info(
                    "redactions: {} hidden, {} done, {} files ended, {} wait",
                    round.hidden(),
                    round.done(),
                    round.gone(),
                    round.waiting());
        } catch (Fault.Conflict | MalformedLog contradiction) {
            LOG.error("audit log contradicted: {}", contradiction.getMessage());
            throw contradiction;
        }
    }
}
