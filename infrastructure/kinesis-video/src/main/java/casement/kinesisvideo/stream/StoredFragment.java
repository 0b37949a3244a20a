package casement.kinesisvideo.stream;

import casement.ebml.MatroskaTag;
import casement.kinesisvideo.Wire;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a fragment that is stored.
 *
 * @param number as many digits as every other, so that their order is that of the text
 * @param headerBytes size of the Info and Tracks that precede the cluster in its file
 * @param clusterBytes size of the cluster's content
 * @param tags what the producer said of it after its cluster
 */
public record StoredFragment(
        String number,
        Instant serverTime,
        Instant producerTime,
        Duration length,
        int headerBytes,
        long clusterBytes,
        List<MatroskaTag> tags) {
    public StoredFragment {
        tags = List.copyOf(tags);
    }

    public long bytes() {
        return headerBytes + clusterBytes;
    }

    byte[] toJson() {
        ObjectNode json = Wire.object()
                .put("number", number)
                .put("serverTime", serverTime.toEpochMilli())
                .put("producerTime", producerTime.toEpochMilli())
                .put("length", length.toMillis())
                .put("headerBytes", headerBytes)
                .put("clusterBytes", clusterBytes);
        ArrayNode listed = json.putArray("tags");
        tags.forEach(tag -> listed.addObject().put("name", tag.name()).put("value", tag.value()));
        return Wire.bytes(json);
    }

    static StoredFragment of(JsonNode json) {
        List<MatroskaTag> tags = new ArrayList<>();
        json.path("tags")
                .forEach(tag -> tags.add(new MatroskaTag(
                        tag.path("name").asText(), tag.path("value").asText())));
        return new StoredFragment(
                json.path("number").asText(),
                Instant.ofEpochMilli(json.path("serverTime").asLong()),
                Instant.ofEpochMilli(json.path("producerTime").asLong()),
                Duration.ofMillis(json.path("length").asLong()),
                json.path("headerBytes").asInt(),
                json.path("clusterBytes").asLong(),
                tags);
    }
}
