package casement.acceptance.api;

import casement.domain.audit.AuditId;
import casement.domain.camera.CameraId;
import casement.domain.dispatch.WebhookId;
import casement.domain.evidence.EvidenceId;
import casement.domain.hit.HitId;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.ListId;
import casement.domain.investigation.InvestigationId;
import casement.domain.people.AgencyId;
import casement.domain.people.PersonId;
import casement.domain.plate.ReadId;
import casement.domain.plate.SourceId;
import casement.domain.policy.PackName;
import casement.domain.redaction.RedactionId;
import casement.domain.review.ReviewId;
import casement.domain.situation.FeedId;
import casement.domain.situation.ItemId;
import casement.domain.situation.LayerId;
import casement.lambda.Operation;
import casement.lambda.Problems;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The API's document (OpenAPI 3.1), made from the template, the handlers and their types. */
final class ApiDocument {
    private static final String TITLE = "Casement";
    private static final String DESCRIPTION =
            "Backend of a real-time crime centre, with privacy built in. Every refusal is a problem document (RFC 9457)"
                    + " and names the clause that decided, where one did. Times are RFC 3339 in UTC. A member that is null is as good as none. docs/api.md walks through it.";

    private static final Map<String, Class<?>> PARAMETERS = Map.ofEntries(
            Map.entry("agency", AgencyId.class),
            Map.entry("auditEntry", AuditId.class),
            Map.entry("breach", AuditId.class),
            Map.entry("camera", CameraId.class),
            Map.entry("pack", PackName.class),
            Map.entry("person", PersonId.class),
            Map.entry("investigation", InvestigationId.class),
            Map.entry("report", AuditId.class),
            Map.entry("redaction", RedactionId.class),
            Map.entry("review", ReviewId.class),
            Map.entry("request", AuditId.class),
            Map.entry("version", Integer.class),
            Map.entry("view", AuditId.class),
            Map.entry("hit", HitId.class),
            Map.entry("item", EvidenceId.class),
            Map.entry("webhook", WebhookId.class),
            Map.entry("list", ListId.class),
            Map.entry("entry", EntryId.class),
            Map.entry("read", ReadId.class),
            Map.entry("source", SourceId.class),
            Map.entry("feed", FeedId.class),
            Map.entry("incident", ItemId.class),
            Map.entry("layer", LayerId.class));

    private final Schemas schemas = new Schemas();

    ObjectNode make(List<Declared> operations) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", TITLE)
                .put("version", "1")
                .put("description", DESCRIPTION)
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security").addObject().putArray("token");
        ObjectNode paths = document.putObject("paths");
        for (Declared operation : operations) {
            paths.withObjectProperty(operation.path()).set(method(operation), operation(operation));
        }
        document.set("components", components());
        return document;
    }

    private static String method(Declared operation) {
        return operation.method().toLowerCase(java.util.Locale.ROOT);
    }

    private ObjectNode operation(Declared declared) {
        Example example = Example.of(declared.id());
        Operation operation = declared.operation();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("operationId", declared.id());
        node.putArray("tags").add(declared.room());
        node.put("summary", declared.sentence());
        if (operation.open()) {
            node.putArray("security");
        }
        if (operation.machine()) {
            node.putArray("security").addObject().putArray("source");
        }
        ArrayNode parameters = parameters(declared, example);
        if (!parameters.isEmpty()) {
            node.set("parameters", parameters);
        }
        if (operation.takes() != Void.class) {
            ObjectNode content = node.putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject(declared.takesMediaType());
            content.set("schema", schemas.of(operation.takes()));
            content.set("example", needed(example.request(), declared, "request"));
        }
        node.set("responses", responses(declared, example));
        node.set("x-casement-run", run(example));
        return node;
    }

    private ArrayNode parameters(Declared declared, Example example) {
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        Map<String, String> given = example.parameters().orElse(Map.of());
        for (String name : declared.pathParameters()) {
            String value = Optional.ofNullable(given.get(name))
                    .orElseThrow(() ->
                            new IllegalStateException("the example of " + declared.id() + " lacks parameters." + name));
            ObjectNode parameter = parameter(parameters, name, "path").put("required", true);
            parameter.set("schema", schemas.of(PARAMETERS.getOrDefault(name, String.class)));
            parameter.put("example", value);
        }
        for (Operation.Query query : declared.operation().query()) {
            ObjectNode parameter = parameter(parameters, query.name(), "query").put("description", query.says());
            parameter.set("schema", schemas.of(query.type()));
            Optional.ofNullable(example.query().orElse(Map.of()).get(query.name()))
                    .ifPresent(value -> parameter.put("example", value));
        }
        if (declared.operation().once()) {
            header(
                    parameters,
                    "Idempotency-Key",
                    "1 to 128 visible ASCII characters, new for each thing to be done: the"
                            + " same call with the same key is done once, and answered the same way for 24 hours.");
        }
        if (declared.operation().conditional()) {
            header(parameters, "If-Match", "The ETag of what was read: it is changed only if it is still so.");
        }
        return parameters;
    }

    private static void header(ArrayNode parameters, String name, String says) {
        parameter(parameters, name, "header").put("description", says).set("schema", Schemas.typed("string"));
    }

    private static ObjectNode parameter(ArrayNode parameters, String name, String in) {
        return parameters.addObject().put("name", name).put("in", in);
    }

    private ObjectNode responses(Declared declared, Example example) {
        Operation operation = declared.operation();
        ObjectNode responses = JsonNodeFactory.instance.objectNode();
        ObjectNode good =
                responses.putObject(Integer.toString(operation.status())).put("description", "Done.");
        if (operation.status() != 204) {
            ObjectNode content = good.putObject("content");
            List<String> mediaTypes = declared.mediaTypes();
            for (int i = 0; i < mediaTypes.size(); i++) {
                ObjectNode media = content.putObject(mediaTypes.get(i));
                media.set(
                        "schema",
                        i < operation.gives().length
                                ? schemas.of(operation.gives()[i])
                                : Schemas.typed(
                                        operation.open() && mediaTypes.get(i).endsWith("json") ? "object" : "string"));
                if (i == 0 && (operation.gives().length > 0 || !operation.open())) {
                    media.set("example", needed(example.answer(), declared, "answer"));
                }
            }
        }
        for (String problem : problems(declared)) {
            Problems.all().stream()
                    .filter(kind -> kind.type().equals(problem))
                    .forEach(kind -> problem(responses, declared, kind));
        }
        return responses;
    }

    /** Problems that share a status share a response. */
    private void problem(ObjectNode responses, Declared declared, Problems.Kind kind) {
        String status = Integer.toString(kind.status());
        if (responses.has(status)) {
            return;
        }
        ObjectNode response = responses.putObject(status);
        Optional<Operation.Dialect> dialect = declared.dialect();
        if (dialect.isEmpty()) {
            response.put("$ref", "#/components/responses/" + kind.type());
        } else {
            response.put("description", kind.title() + ".")
                    .putObject("content")
                    .putObject(dialect.get().mediaType())
                    .set("schema", schemas.of(dialect.get().problem()));
        }
    }

    static List<String> problems(Declared declared) {
        List<String> problems = new ArrayList<>();
        Operation operation = declared.operation();
        if (operation.open() && operation.takes() != Void.class) {
            problems.addAll(List.of("bad-input", "refused", "too-many"));
        }
        if (operation.open() && !declared.pathParameters().isEmpty()) {
            problems.add("missing");
        }
        if (operation.machine()) {
            problems.addAll(List.of("bad-input", "not-signed-in", "refused"));
        }
        if (!operation.open() && !operation.machine()) {
            problems.addAll(List.of("bad-input", "not-signed-in", "refused"));
            if (!declared.pathParameters().isEmpty() || declared.changes()) {
                problems.add("missing");
            }
            if (declared.changes()) {
                problems.add("conflict");
            }
            if (operation.conditional()) {
                problems.add("outdated");
            }
            if (operation.once()) {
                problems.add("key-taken");
            }
            problems.add("too-often");
        }
        problems.addAll(List.of("unforeseen", "unavailable"));
        return problems;
    }

    private static ObjectNode run(Example example) {
        ObjectNode run = JsonNodeFactory.instance.objectNode();
        example.as().ifPresent(as -> run.put("as", as));
        example.after().ifPresent(after -> after.forEach(run.putArray("after")::add));
        example.headers().ifPresent(headers -> headers.forEach(run.putObject("headers")::put));
        example.uses().ifPresent(uses -> uses.forEach(run.putObject("uses")::put));
        return run;
    }

    private ObjectNode components() {
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject("source")
                .put("type", "apiKey")
                .put("in", "header")
                .put("name", "x-api-key")
                .put(
                        "description",
                        "The secret that the source was registered with; also as Authorization: Bearer, Token or Basic, or as Verkada-Signature.");
        schemes.putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "Of the sign-in service that the deployment names.");
        ObjectNode responses = components.putObject("responses");
        for (Problems.Kind kind : Problems.all()) {
            ObjectNode media = responses
                    .putObject(kind.type())
                    .put("description", kind.title() + ".")
                    .putObject("content")
                    .putObject("application/problem+json");
            media.putObject("schema").put("$ref", "#/components/schemas/Problem");
            media.set("example", casement.json.Json.read(kind.example(), JsonNode.class));
        }
        ObjectNode all = components.putObject("schemas");
        schemas.components().forEach(all::set);
        all.set("Problem", problem());
        return components;
    }

    private static ObjectNode problem() {
        ObjectNode schema = Schemas.typed("object").put("description", "RFC 9457");
        ObjectNode properties = schema.putObject("properties");
        properties.set("type", Schemas.typed("string").put("format", "uri"));
        properties.set("title", Schemas.typed("string"));
        properties.set("status", Schemas.typed("integer"));
        properties.set("detail", Schemas.typed("string"));
        properties.set("instance", Schemas.typed("string").put("format", "uri"));
        properties.set("clause", Schemas.typed("string").put("description", "What forbade it."));
        ObjectNode each = Schemas.typed("object");
        each.putObject("properties")
                .<ObjectNode>set("field", Schemas.typed("string"))
                .set("message", Schemas.typed("string"));
        properties.<ObjectNode>set("problems", Schemas.typed("array").set("items", each));
        List.of("type", "title", "status", "detail", "instance").forEach(schema.putArray("required")::add);
        return schema;
    }

    private static JsonNode needed(Optional<JsonNode> part, Declared of, String name) {
        return part.orElseThrow(() -> new IllegalStateException("the example of " + of.id() + " lacks '" + name + "'"));
    }
}
