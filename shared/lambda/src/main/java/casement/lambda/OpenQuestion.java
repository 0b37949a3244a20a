package casement.lambda;

import casement.domain.Fault;
import java.util.Map;
import java.util.Optional;

/**
 * What anybody may ask; nothing in it says who or from where.
 *
 * @param pathParameters by the names of the route's pattern
 */
public record OpenQuestion(Map<String, String> pathParameters) {
    /** @throws Fault.Missing when the route has no such parameter */
    public String pathParameter(String name) {
        return Optional.ofNullable(pathParameters.get(name))
                .orElseThrow(() -> new Fault.Missing("the address names no " + name));
    }
}
