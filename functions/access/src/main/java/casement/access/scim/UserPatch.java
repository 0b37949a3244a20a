package casement.access.scim;

import casement.domain.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries out a PATCH on a User (RFC 7644, 3.5.2); attributes that are not kept here are passed over. */
final class UserPatch {
    private static final Pattern PATH = Pattern.compile("([A-Za-z$][\\w$-]*)(?:\\[(.+)])?(?:\\.([A-Za-z][\\w-]*))?");
    private static final Map<String, String> KEPT = kept();
    private static final Set<String> OF_ENTERPRISE = Set.of("organization", "department");

    private final ObjectNode user;

    UserPatch(ObjectNode user) {
        this.user = user;
    }

    private static Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : Set.of("userName", "displayName", "title", "active", "roles", "name")) {
            kept.put(name, name);
        }
        return kept;
    }

    void apply(PatchOperation operation) {
        if (operation.path().isEmpty()) {
            for (Map.Entry<String, JsonNode> member : operation.value().properties()) {
                at(member.getKey(), operation.kind(), member.getValue());
            }
        } else {
            at(operation.path().get(), operation.kind(), operation.value());
        }
    }

    private void at(String path, PatchOperation.Kind kind, JsonNode value) {
        if (path.equalsIgnoreCase(Scim.ENTERPRISE)) {
            requireObject(value);
            value.properties().forEach(member -> enterprise(member.getKey(), kind, member.getValue()));
        } else if (startsWith(path, Scim.ENTERPRISE)) {
            enterprise(path.substring(Scim.ENTERPRISE.length() + 1), kind, value);
        } else {
            core(startsWith(path, Scim.USER) ? path.substring(Scim.USER.length() + 1) : path, kind, value);
        }
    }

    private void enterprise(String name, PatchOperation.Kind kind, JsonNode value) {
        String kept = name.toLowerCase(Locale.ROOT);
        if (OF_ENTERPRISE.contains(kept)) {
            set(user.withObjectProperty(Scim.ENTERPRISE), kept, kind, value);
        }
    }

    private void core(String path, PatchOperation.Kind kind, JsonNode value) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new Fault.BadInput("path", "is not a path that is known here");
        }
        String name = KEPT.getOrDefault(parts.group(1), "");
        switch (name) {
            case "" -> {}
            case "roles" -> roles(Optional.ofNullable(parts.group(2)), kind, value);
            case "name" -> name(Optional.ofNullable(parts.group(3)), kind, value);
            default -> set(user, name, kind, value);
        }
    }

    /** A person has one name here: the formatted one. */
    private void name(Optional<String> part, PatchOperation.Kind kind, JsonNode value) {
        JsonNode formatted = part.isPresent() ? value : Scim.attribute(value, "formatted");
        if (part.filter(p -> !p.equalsIgnoreCase("formatted")).isEmpty() && formatted.isTextual()) {
            set(user, "displayName", kind, formatted);
        }
    }

    private void roles(Optional<String> filter, PatchOperation.Kind kind, JsonNode value) {
        ArrayNode roles = user.withArrayProperty("roles");
        Optional<String> one = filter.map(Filter::of).flatMap(f -> f.on("value"));
        if (kind == PatchOperation.Kind.REPLACE || (kind == PatchOperation.Kind.REMOVE && filter.isEmpty())) {
            roles.removeAll();
        }
        if (kind == PatchOperation.Kind.REMOVE) {
            one.ifPresent(gone -> roles.removeIf(
                    role -> Scim.attribute(role, "value").asText().equals(gone)));
        } else if (value.isArray()) {
            value.forEach(roles::add);
        } else {
            roles.add(value);
        }
    }

    private static void set(ObjectNode owner, String name, PatchOperation.Kind kind, JsonNode value) {
        if (kind == PatchOperation.Kind.REMOVE) {
            owner.remove(name);
        } else {
            owner.set(name, value);
        }
    }

    private static boolean startsWith(String path, String schema) {
        return path.regionMatches(true, 0, schema + ":", 0, schema.length() + 1);
    }

    private static void requireObject(JsonNode value) {
        if (!value.isObject()) {
            throw new Fault.BadInput("value", "must be an object");
        }
    }
}
