package casement.lambda;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** A batch of SQS messages, as Lambda delivers it. */
record QueueEnvelope(@JsonProperty("Records") List<Message> records) {
    record Message(String messageId, String receiptHandle, String body, Map<String, String> attributes) {}
}
