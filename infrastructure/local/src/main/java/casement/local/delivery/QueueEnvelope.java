package casement.local.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The event in which Lambda delivers a batch of SQS messages. */
final class QueueEnvelope {
    private QueueEnvelope() {}

    static byte[] of(List<JsonNode> messages, String queueArn, String region) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        ArrayNode records = event.putArray("Records");
        for (JsonNode message : messages) {
            records.add(record(message, queueArn, region));
        }
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode record(JsonNode message, String queueArn, String region) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("messageId", message.path("MessageId").asText());
        record.put("receiptHandle", message.path("ReceiptHandle").asText());
        record.put("body", message.path("Body").asText());
        record.set("attributes", message.path("Attributes"));
        record.set("messageAttributes", attributes(message.path("MessageAttributes")));
        record.put("md5OfBody", message.path("MD5OfBody").asText());
        record.put("eventSource", "aws:sqs");
        record.put("eventSourceARN", queueArn);
        record.put("awsRegion", region);
        return record;
    }

    private static ObjectNode attributes(JsonNode given) {
        ObjectNode attributes = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : given.properties()) {
            ObjectNode attribute = attributes.putObject(entry.getKey());
            attribute.put("stringValue", entry.getValue().path("StringValue").asText());
            attribute.putArray("stringListValues");
            attribute.putArray("binaryListValues");
            attribute.put("dataType", entry.getValue().path("DataType").asText());
        }
        return attributes;
    }
}
