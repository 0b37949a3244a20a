package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a signed-in person asks over HTTP.
 *
 * @param path as sent, without the query
 * @param pathParameters by the names of the route's pattern
 * @param headers by their names in lower case
 * @param body text, perhaps empty
 * @param principal whom the bearer token names, verified
 */
public record HttpQuestion(
        String method,
        String path,
        Map<String, String> pathParameters,
        Map<String, String> query,
        Map<String, String> headers,
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

    public Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(headers.get(lowerCaseName)).filter(text -> !text.isEmpty());
    }

    /** @throws Fault.BadInput when it is no whole number from 1 to that */
    public Optional<Integer> limit(int most) {
        return query("limit").map(text -> {
            int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
            if (number < 1 || number > most) {
                throw new Fault.BadInput("limit", "must be a whole number from 1 to " + most);
            }
            return number;
        });
    }

    /** @throws Fault.BadInput when it is no time as RFC 3339 writes it */
    public Optional<Instant> time(String name) {
        try {
            return query(name).map(Instant::parse);
        } catch (DateTimeException e) {
            throw new Fault.BadInput(name, "must be a time such as 2026-11-22T08:00:00Z");
        }
    }

    /** Whether that media type is asked for by name. */
    public boolean accepts(String mediaType) {
        return header("accept").filter(asked -> asked.contains(mediaType)).isPresent();
    }

    /** @throws Fault.BadInput when the body is not such a thing, or has members that are not known */
    public <T> T json(Class<T> type) {
        return Json.readStrictly(body, type);
    }
}
