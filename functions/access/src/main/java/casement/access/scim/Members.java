package casement.access.scim;

import casement.domain.Fault;
import casement.domain.people.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is in a group, as a request wants it. */
public final class Members {
    private static final Pattern PATH = Pattern.compile("(?i)(members|displayName|externalId)(?:\\[(.+)])?");

    private final ScimGroup group;
    private final TreeSet<PersonId> ids;

    private Members(ScimGroup group, Set<PersonId> ids) {
        this.group = group;
        this.ids = new TreeSet<>(ids);
    }

    /** Those whom a whole Group lists. */
    public static Set<PersonId> listed(JsonNode resource) {
        return read(Scim.attribute(resource, "members"));
    }

    /** Those who are in the group after a PATCH. */
    public static Set<PersonId> patched(ScimGroup group, Set<PersonId> before, JsonNode request) {
        Members members = new Members(group, before);
        PatchOperation.read(request).forEach(members::apply);
        return members.ids;
    }

    private void apply(PatchOperation operation) {
        if (operation.path().isPresent()) {
            at(operation.path().get(), operation.kind(), operation.value());
            return;
        }
        for (Map.Entry<String, JsonNode> member : operation.value().properties()) {
            at(member.getKey(), operation.kind(), member.getValue());
        }
    }

    private void at(String path, PatchOperation.Kind kind, JsonNode value) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new Fault.BadInput("path", "must be members or members[value eq \"…\"]");
        }
        if (parts.group(1).equalsIgnoreCase("members")) {
            members(Optional.ofNullable(parts.group(2)), kind, value);
        } else if (parts.group(1).equalsIgnoreCase("displayName")
                && !value.asText().equals(group.name())) {
            throw new Fault.BadInput("displayName", "cannot change: it is the name of a role or a unit");
        }
    }

    private void members(Optional<String> filter, PatchOperation.Kind kind, JsonNode value) {
        Optional<PersonId> one =
                filter.map(Filter::of).flatMap(f -> f.on("value")).map(PersonId::new);
        switch (kind) {
            case ADD -> ids.addAll(read(value));
            case REPLACE -> {
                ids.clear();
                ids.addAll(read(value));
            }
            case REMOVE -> {
                if (one.isPresent()) {
                    ids.remove(one.get());
                } else if (filter.isPresent()) {
                    throw new Fault.BadInput("path", "members are known by their value");
                } else if (value.isArray()) {
                    ids.removeAll(read(value));
                } else {
                    ids.clear();
                }
            }
        }
    }

    private static Set<PersonId> read(JsonNode list) {
        TreeSet<PersonId> ids = new TreeSet<>();
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            throw new Fault.BadInput("members", "must be a list");
        }
        for (JsonNode member : list) {
            ids.add(new PersonId(Scim.attribute(member, "value").asText("")));
        }
        return ids;
    }
}
