package casement.acceptance.api;

import casement.json.Json;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call of an operation that works, from events/api.
 *
 * @param as who calls, by id of the person that the local sign-in knows; absent: nobody is signed in
 * @param after operations whose examples must have been run before
 * @param headers of a call by no person
 * @param uses JSON pointers into this example, each with the operation and the pointer into its answer where the value is
 */
record Example(
        Optional<String> as,
        Optional<List<String>> after,
        Optional<Map<String, String>> uses,
        Optional<Map<String, String>> headers,
        Optional<Map<String, String>> parameters,
        Optional<Map<String, String>> query,
        Optional<JsonNode> request,
        Optional<JsonNode> answer) {

    /** @throws IllegalStateException saying what to write when there is none */
    static Example of(String operation) {
        Path file = SharedData.root().resolve("events/api/" + operation + ".json");
        if (!Files.exists(file)) {
            throw new IllegalStateException("there is no example of " + operation + ": write events/api/" + operation
                    + ".json (docs/api.md, \"Adding an operation\")");
        }
        try {
            return Json.readStrictly(Files.readString(file), Example.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
