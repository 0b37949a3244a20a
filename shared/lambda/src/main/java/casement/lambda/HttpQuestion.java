package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.json.Json;
import java.util.Map;
import java.util.Optional;

/**
 * What a signed-in person asks over HTTP.
 *
 * @param path as sent, without the query
 * @param pathParameters by the names of the route's pattern
 * @param body text, perhaps empty
 * @param principal whom the bearer token names, verified
 */
public record HttpQuestion(
        String method,
        String path,
        Map<String, String> pathParameters,
        Map<String, String> query,
        String body,
        Principal principal) {

    /** @throws Fault.Missing when the route has no such parameter */
    public String pathParameter(String name) {
        String value = pathParameters.get(name);
        if (value == null || value.isEmpty()) {
            throw new Fault.Missing("the address names no " + name);
        }
        return value;
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name)).filter(text -> !text.isEmpty());
    }

    /** @throws Fault.BadInput when the body is not such a thing, or has members that are not known */
    public <T> T json(Class<T> type) {
        return Json.readStrictly(body, type);
    }
}
