package casement.oversight;

import casement.domain.query.Asker;
import casement.domain.query.ExecutionId;
import casement.lambda.BusMessage;
import casement.lambda.QueueHandler;
import casement.lambda.QueueMessage;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what Athena says of a query's end, what CloudTrail says of who asked, and what {@link FindQueries} missed. */
public final class RecordQueryHandler extends QueueHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RecordQueryHandler.class);
    private static final String FROM_CLOUDTRAIL = "AWS API Call via CloudTrail";

    @Inject
    RecordQuery recordQuery;

    private record Ended(String queryExecutionId) {}

    private record Started(UserIdentity userIdentity, Response responseElements) {}

    private record UserIdentity(String principalId, String arn) {
        private Asker asker() {
            return new Asker(principalId, arn);
        }
    }

    private record Response(
            @JsonProperty("queryExecutionId") String queryExecutionId) {}

    public RecordQueryHandler() {}

    public RecordQueryHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected void handle(QueueMessage message) {
        if (BusMessage.type(message.body()).equals(FROM_CLOUDTRAIL)) {
            Started started = BusMessage.read(message.body(), Started.class);
            record(
                    started.responseElements().queryExecutionId(),
                    Optional.of(started.userIdentity().asker()));
        } else {
            record(BusMessage.read(message.body(), Ended.class).queryExecutionId(), Optional.empty());
        }
    }

    private void record(String execution, Optional<Asker> asker) {
        ExecutionId id = new ExecutionId(execution);
        LOG.info("query {}: {}", id, recordQuery.record(id, asker));
    }
}
