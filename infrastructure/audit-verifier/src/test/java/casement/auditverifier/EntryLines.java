package casement.auditverifier;

import casement.domain.log.LoggedEntry;
import casement.domain.log.LoggedField;
import casement.domain.log.OpenField;
import casement.domain.log.Salt;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lines read back by a reader of JSON that is neither the log's nor the verifier's. */
final class EntryLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryLines() {}

    static LoggedEntry parse(String line) {
        try {
            JsonNode entry = JSON.readTree(line);
            List<LoggedField> fields = new ArrayList<>();
            for (JsonNode field : entry.path("fields")) {
                fields.add(new OpenField(
                        field.path("name").asText(),
                        new Salt(field.path("salt").asText()),
                        field.path("value").asText()));
            }
            return new LoggedEntry(
                    entry.path("index").asLong(),
                    Instant.ofEpochMilli(entry.path("sealedMillis").asLong()),
                    fields);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
