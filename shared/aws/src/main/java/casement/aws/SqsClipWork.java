package casement.aws;

import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipWork;
import java.time.Duration;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Work on clips in two queues, a message a request. */
public final class SqsClipWork implements ClipWork {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final SqsClient sqs;
    private final String cutQueueUrl;
    private final String sealQueueUrl;

    public SqsClipWork(SqsClient sqs, String cutQueueUrl, String sealQueueUrl) {
        this.sqs = sqs;
        this.cutQueueUrl = cutQueueUrl;
        this.sealQueueUrl = sealQueueUrl;
    }

    @Override
    public void cut(ClipRequestId request, Duration after) {
        send(cutQueueUrl, request, Math.clamp(after.plusMillis(999).toSeconds(), 0, LONGEST.toSeconds()));
    }

    @Override
    public void seal(ClipRequestId request) {
        send(sealQueueUrl, request, 0);
    }

    private void send(String queueUrl, ClipRequestId request, long delaySeconds) {
        AwsFaults.guard(
                "the queue of clips",
                () -> sqs.sendMessage(send -> send.queueUrl(queueUrl)
                        .messageBody(request.value())
                        .delaySeconds(Math.toIntExact(delaySeconds))));
    }
}
