package casement.local.delivery;

import casement.local.room.Answer;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which items of a batch a function has reported as failed. */
final class FailedItems {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FailedItems() {}

    /** Absent: the batch failed as a whole, as it does when the report cannot be read (as in Lambda). */
    static Optional<Set<String>> of(Answer.Returned answer) {
        if (answer.text().isBlank() || answer.text().equals("null")) {
            return Optional.of(Set.of());
        }
        Set<String> failed = new LinkedHashSet<>();
        try {
            for (JsonNode failure : MAPPER.readTree(answer.body()).path("batchItemFailures")) {
                String id = failure.path("itemIdentifier").asText("");
                if (id.isEmpty()) {
                    return Optional.empty();
                }
                failed.add(id);
            }
            return Optional.of(failed);
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
