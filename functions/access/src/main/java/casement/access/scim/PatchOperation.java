package casement.access.scim;

import casement.domain.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One operation of a PATCH. */
record PatchOperation(Kind kind, Optional<String> path, JsonNode value) {
    private static final int MOST = 100;
    private static final int MOST_CHARACTERS = 600;

    /** What it does. */
    enum Kind {
        ADD,
        REPLACE,
        REMOVE
    }

    /** @throws Fault.BadInput when that is no list of operations */
    static List<PatchOperation> read(JsonNode request) {
        JsonNode operations = Scim.attribute(request, "Operations");
        if (!operations.isArray() || operations.isEmpty() || operations.size() > MOST) {
            throw new Fault.BadInput("Operations", "must be a list of 1 to " + MOST + " operations");
        }
        List<PatchOperation> all = new ArrayList<>();
        for (JsonNode operation : operations) {
            all.add(new PatchOperation(
                    kind(Scim.attribute(operation, "op").asText("")),
                    path(Scim.attribute(operation, "path")),
                    Scim.attribute(operation, "value")));
        }
        for (PatchOperation operation : all) {
            operation.check();
        }
        return all;
    }

    private static Optional<String> path(JsonNode path) {
        if (path.isMissingNode() || path.isNull()) {
            return Optional.empty();
        }
        if (!path.isTextual()) {
            throw new Fault.BadInput("path", "must be a text");
        }
        return Optional.of(path.asText()).filter(text -> !text.isBlank());
    }

    private void check() {
        if (kind != Kind.REMOVE && value.isMissingNode()) {
            throw new Fault.BadInput("value", "is missing");
        }
        if (path.isEmpty() && !value.isObject()) {
            throw new Fault.BadInput("value", "must be an object when there is no path");
        }
        if (path.filter(text -> text.length() > MOST_CHARACTERS).isPresent()) {
            throw new Fault.BadInput("path", "has more than " + MOST_CHARACTERS + " characters");
        }
    }

    private static Kind kind(String op) {
        return switch (op.toLowerCase(Locale.ROOT)) {
            case "add" -> Kind.ADD;
            case "replace" -> Kind.REPLACE;
            case "remove" -> Kind.REMOVE;
            default -> throw new Fault.BadInput("op", "must be add, replace or remove");
        };
    }
}
