package casement.lambda;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A batch of a DynamoDB stream, as Lambda delivers it. */
record TableStreamEnvelope(@JsonProperty("Records") List<Change> records) {
    record Change(@JsonProperty("eventID") String eventId, String eventName, Image dynamodb) {}

    record Image(
            @JsonProperty("SequenceNumber") String sequenceNumber,
            @JsonProperty("Keys") Map<String, JsonNode> keys,
            @JsonProperty("NewImage") Optional<Map<String, JsonNode>> newImage,
            @JsonProperty("OldImage") Optional<Map<String, JsonNode>> oldImage) {}
}
