package casement.aws;

import casement.domain.evidence.CopyWork;
import casement.domain.evidence.EvidenceId;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Copies to be made, in a queue: a message a copy, {@code ITEM/NUMBER}. */
public final class SqsCopyWork implements CopyWork {
    private final SqsClient sqs;
    private final String queueUrl;

    public SqsCopyWork(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    @Override
    public void make(EvidenceId item, int copy) {
        AwsFaults.guard(
                "the queue of copies",
                () -> sqs.sendMessage(send -> send.queueUrl(queueUrl).messageBody(item.value() + "/" + copy)));
    }
}
