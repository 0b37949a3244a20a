package casement.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an engine is started with.
 *
 * @param root the project's folder, where template, rooms and console are
 * @param template the root template
 * @param data the folder in which all state is kept
 * @param port of the page and the API; 0: any that is free
 * @param parameters offered to the template, beside those that the engine itself knows
 * @param dynamoDb where DynamoDB answers, in place of DynamoDB Local
 */
public record EngineOptions(
        Path root,
        Path template,
        Path data,
        int port,
        Map<String, String> parameters,
        Optional<URI> dynamoDb,
        Clock clock) {
    public static EngineOptions of(Path root, Path data, int port) {
        return new EngineOptions(
                root, root.resolve("template.yaml"), data, port, Map.of(), Optional.empty(), Clock.systemUTC());
    }

    public EngineOptions withDynamoDb(Optional<URI> at) {
        return new EngineOptions(root, template, data, port, parameters, at, clock);
    }

    /** @param value as the template's parameter of that name has it */
    public EngineOptions withParameter(String name, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(name, value);
        return new EngineOptions(root, template, data, port, more, dynamoDb, clock);
    }
}
