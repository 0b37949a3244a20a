package casement.acceptance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One operation as the API's document describes it, read from the document alone. */
record Described(String method, String path, JsonNode node) {
    /** Every operation of a document. */
    static List<Described> all(JsonNode document) {
        List<Described> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                all.add(new Described(
                        operation.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), operation.getValue()));
            }
        }
        return all;
    }

    String id() {
        return node.path("operationId").asText();
    }

    boolean isOpen() {
        return node.has("security");
    }

    /** Of its example. */
    Map<String, String> headers() {
        TreeMap<String, String> headers = new TreeMap<>();
        node.at("/x-casement-run/headers")
                .properties()
                .forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
        return headers;
    }

    Optional<String> as() {
        return Optional.ofNullable(node.at("/x-casement-run/as").textValue());
    }

    List<String> after() {
        List<String> after = new ArrayList<>();
        node.at("/x-casement-run/after").forEach(one -> after.add(one.asText()));
        return after;
    }

    /** Where in an operation's answer lies what its example uses. */
    List<String> used(String operation) {
        List<String> used = new ArrayList<>();
        node.at("/x-casement-run/uses").forEach(use -> {
            String[] from = use.asText().split(" ", 2);
            if (from[0].equals(operation)) {
                used.add(from[1]);
            }
        });
        return used;
    }

    Optional<JsonNode> requestExample() {
        return taken().map(media -> ExampleTime.moved(media.getValue().path("example")));
    }

    /** Of the body that it takes; JSON where it takes none. */
    String takenMediaType() {
        return taken().map(Map.Entry::getKey).orElse("application/json");
    }

    /** What it takes, when that is JSON. */
    Optional<JsonNode> takenSchema() {
        return taken().filter(media -> media.getKey().endsWith("json"))
                .map(media -> media.getValue().path("schema"));
    }

    private Optional<Map.Entry<String, JsonNode>> taken() {
        return node.at("/requestBody/content").properties().stream().findFirst();
    }

    boolean declares(int status) {
        return node.path("responses").has(Integer.toString(status));
    }

    /** Media types of answers with that status, references followed. */
    List<String> mediaTypes(int status, JsonNode document) {
        JsonNode response = node.path("responses").path(Integer.toString(status));
        JsonNode content = response.has("$ref")
                ? document.at(response.path("$ref").asText().substring(1)).path("content")
                : response.path("content");
        return content.properties().stream().map(Map.Entry::getKey).toList();
    }

    /** Parameters of one place, with their examples. */
    Map<String, String> parameters(String in) {
        Map<String, String> found = new LinkedHashMap<>();
        for (JsonNode parameter : node.path("parameters")) {
            if (parameter.path("in").asText().equals(in)) {
                found.put(
                        parameter.path("name").asText(),
                        ExampleTime.moved(parameter.path("example").asText("")));
            }
        }
        return found;
    }

    /** What is known by the examples, with what earlier answers say in place of what they stand for. */
    ObjectNode example(Map<String, JsonNode> answers) {
        ObjectNode example = exampleAsItStands();
        for (Map.Entry<String, JsonNode> use : node.at("/x-casement-run/uses").properties()) {
            String[] from = use.getValue().asText().split(" ", 2);
            JsonNode value = Optional.ofNullable(answers.get(from[0]))
                    .orElseThrow(
                            () -> new IllegalStateException(id() + " uses " + from[0] + ", which has not been run"))
                    .at(from[1]);
            int last = use.getKey().lastIndexOf('/');
            put(example.at(use.getKey().substring(0, last)), use.getKey().substring(last + 1), value);
        }
        return example;
    }

    private static void put(JsonNode into, String member, JsonNode value) {
        if (into instanceof ArrayNode list) {
            list.set(Integer.parseInt(member), value);
        } else {
            ((ObjectNode) into).set(member, value);
        }
    }

    /** With values that stand for others. */
    ObjectNode exampleAsItStands() {
        ObjectNode example = JsonNodeFactory.instance.objectNode();
        ObjectNode parameters = example.putObject("parameters");
        parameters("path").forEach(parameters::put);
        requestExample().ifPresent(request -> example.set("request", request));
        return example;
    }

    String target(Map<String, String> pathParameters, Map<String, String> query) {
        String target = path;
        for (Map.Entry<String, String> parameter : pathParameters.entrySet()) {
            target = target.replace("{" + parameter.getKey() + "}", encoded(parameter.getValue()));
        }
        String asked = query.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? target : target + "?" + asked;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
