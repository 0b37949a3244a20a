package casement.access;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What a city's directory is told.
 *
 * @param ids of the persons that it is about
 * @param body absent: there is nothing to say
 */
public record ScimAnswer(int status, List<String> ids, Optional<ObjectNode> body) {
    static ScimAnswer of(int status, List<String> ids, ObjectNode body) {
        return new ScimAnswer(status, ids, Optional.of(body));
    }

    static ScimAnswer done(List<String> ids) {
        return new ScimAnswer(204, ids, Optional.empty());
    }
}
