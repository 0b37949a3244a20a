package casement.lambda;

import casement.domain.Fault;
import java.util.Map;
import java.util.Optional;

/**
 * What a machine sends that is not a signed-in person.
 *
 * @param pathParameters by the names of the route's pattern
 * @param headers by their names in lower case
 * @param body as sent, byte for byte
 */
public record MachineCall(Map<String, String> pathParameters, Map<String, String> headers, byte[] body) {
    /** @throws Fault.Missing when the route has no such parameter */
    public String pathParameter(String name) {
        String value = pathParameters.get(name);
        if (value == null || value.isEmpty()) {
            throw new Fault.Missing("the address names no " + name);
        }
        return value;
    }

    public Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(headers.get(lowerCaseName)).filter(text -> !text.isEmpty());
    }
}
