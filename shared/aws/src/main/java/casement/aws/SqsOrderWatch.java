package casement.aws;

import casement.domain.hit.HitLimits;
import casement.domain.hit.OrderWatch;
import casement.json.Json;
import java.time.Duration;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A queue that holds each look back until it is due. */
public final class SqsOrderWatch implements OrderWatch {
    private static final String WHAT = "the queue of orders to look at again";

    private final SqsClient sqs;
    private final String queueUrl;

    public SqsOrderWatch(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    @Override
    public void look(Look look, Duration after) {
        AwsFaults.guard(
                WHAT,
                () -> sqs.sendMessage(send ->
                        send.queueUrl(queueUrl).messageBody(Json.write(look)).delaySeconds(seconds(after))));
    }

    /** Rounded up: nobody is to be told too early. */
    private static int seconds(Duration after) {
        long seconds = after.plusMillis(999).toSeconds();
        return Math.toIntExact(Math.clamp(seconds, 0, HitLimits.MOST_TO_ACKNOWLEDGE.toSeconds()));
    }
}
