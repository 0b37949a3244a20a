package casement.local.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectEventTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static ObjectEvent event(String name, String key) {
        return new ObjectEvent(name, "casement-lists", key, 63, "e1", NOON);
    }

    @Test
    void a_rule_for_a_prefix_of_a_bucket_is_told_of_what_came_there_and_of_nothing_else() throws IOException {
        JsonNode pattern = JSON.readTree("""
                {"source":["aws.s3"],"detail-type":["Object Created"],
                 "detail":{"bucket":{"name":["casement-lists"]},"object":{"key":[{"prefix":"uploads/"}]}}}""");
        Bus bus = new Bus("us-west-2", "000000000000", InstantSource.fixed(NOON));
        List<String> told = new ArrayList<>();
        bus.add(pattern, told::add);
        List<ObjectEvent> events = List.of(
                event("ObjectCreated:Put", "uploads/a/b"),
                event("ObjectCreated:Put", "compiled/c"),
                event("ObjectRemoved:Delete", "uploads/a/b"));
        for (ObjectEvent event : events) {
            event.detailType().ifPresent(type -> bus.put(event.entry(type), event.detail()));
        }
        assertThat(told).hasSize(1);
        JsonNode detail = JSON.readTree(told.getFirst()).path("detail");
        assertThat(detail.at("/object/key").asText()).isEqualTo("uploads/a/b");
        assertThat(detail.at("/object/size").asLong()).isEqualTo(63);
    }
}
