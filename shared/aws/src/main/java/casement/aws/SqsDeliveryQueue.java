package casement.aws;

import casement.domain.dispatch.DeliveryKey;
import casement.domain.dispatch.DeliveryQueue;
import casement.json.Json;
import java.time.Duration;
import software.amazon.awssdk.services.sqs.SqsClient;

/** An SQS queue; each message is a delivery's key as JSON. */
public final class SqsDeliveryQueue implements DeliveryQueue {
    private static final String WHAT = "the queue of deliveries";

    /** The queue counts whole seconds, and a message that comes too early comes in vain. */
    private static final int ROUNDING_MILLIS = 999;

    private final SqsClient sqs;
    private final String url;

    public SqsDeliveryQueue(SqsClient sqs, String url) {
        this.sqs = sqs;
        this.url = url;
    }

    @Override
    public void add(DeliveryKey delivery) {
        AwsFaults.guard(WHAT, () -> sqs.sendMessage(send -> send.queueUrl(url).messageBody(Json.write(delivery))));
    }

    @Override
    public void postpone(String receipt, Duration pause) {
        AwsFaults.guard(
                WHAT,
                () -> sqs.changeMessageVisibility(change -> change.queueUrl(url)
                        .receiptHandle(receipt)
                        .visibilityTimeout(Math.toIntExact(
                                pause.plusMillis(ROUNDING_MILLIS).toSeconds()))));
    }
}
