package casement.aws;

import casement.domain.query.ExecutionId;
import casement.domain.query.QueryWork;
import casement.json.Json;
import com.fasterxml.jackson.annotation.JsonProperty;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Executions in the queue in which the news of others comes, in the same form. */
public final class SqsQueryWork implements QueryWork {
    private final SqsClient sqs;
    private final String queueUrl;

    public SqsQueryWork(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    private record Event(
            String source, @JsonProperty("detail-type") String detailType, Detail detail) {}

    private record Detail(String queryExecutionId) {}

    @Override
    public void record(ExecutionId id) {
        String body = Json.write(new Event("casement", "QueryFound", new Detail(id.value())));
        AwsFaults.guard(
                "the queue of queries",
                () -> sqs.sendMessage(send -> send.queueUrl(queueUrl).messageBody(body)));
    }
}
