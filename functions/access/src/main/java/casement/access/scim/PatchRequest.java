package casement.access.scim;

import casement.lambda.Extensible;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What a PATCH sends (RFC 7644, 3.5.2): 1 to 100 operations, done in order, all or none. */
@Extensible
public record PatchRequest(
        Optional<List<String>> schemas,
        @JsonProperty("Operations") List<Step> operations) {
    /**
     * One operation.
     *
     * @param op {@code add}, {@code replace} or {@code remove}
     * @param path absent: {@code value} is an object of attributes
     */
    @Extensible
    public record Step(String op, Optional<String> path, Optional<JsonNode> value) {}
}
