package casement.access.scim;

import casement.domain.Fault;
import casement.domain.access.Role;
import casement.domain.people.AgencyId;
import casement.domain.people.Person;
import casement.domain.people.Post;
import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A person as SCIM's User: {@code userName} is the sign-in subject, the enterprise extension's {@code organization} the agency's id
 * and {@code department} the department, {@code title} the post.
 */
public final class ScimUser {
    private static final int MOST_CHARACTERS = 500;

    private final List<Fault.Problem> problems = new ArrayList<>();
    private final JsonNode resource;

    private ScimUser(JsonNode resource) {
        this.resource = resource;
    }

    /**
     * @param before the person that it replaces: what SCIM leaves out of roles and groups stays as it is
     * @throws Fault.BadInput with everything that is wrong
     */
    public static Person read(JsonNode resource, Optional<Person> before) {
        if (!resource.isObject()) {
            throw new Fault.BadInput("body", "must be a User");
        }
        return new ScimUser(resource).read(before);
    }

    /** The person after a PATCH. */
    public static Person patched(Person before, JsonNode request) {
        ObjectNode user = Json.lenient().valueToTree(UserResource.of(before));
        UserPatch patch = new UserPatch(user);
        PatchOperation.read(request).forEach(patch::apply);
        return read(user, Optional.of(before));
    }

    private Person read(Optional<Person> before) {
        String subject = text("userName", Scim.attribute(resource, "userName"));
        before.filter(person -> !person.subject().equals(subject))
                .ifPresent(person -> wrong("userName", "cannot change: deactivate this user and create another"));
        String name = text("displayName", name());
        String title = text("title", Scim.attribute(resource, "title"));
        JsonNode enterprise = Scim.attribute(resource, Scim.ENTERPRISE);
        String department = text(Scim.ENTERPRISE + ":department", Scim.attribute(enterprise, "department"));
        String organization = text(Scim.ENTERPRISE + ":organization", Scim.attribute(enterprise, "organization"));
        Optional<AgencyId> agency = agency(organization);
        Set<Role> roles = roles(before);
        Person.State state = state(before);
        if (!problems.isEmpty()) {
            throw new Fault.BadInput(problems);
        }
        Post post = new Post(agency.orElseThrow(), department, title);
        Set<String> units = before.<Set<String>>map(Person::units).orElse(Set.of());
        return Person.fresh(subject, name, post, roles, units, state);
    }

    private JsonNode name() {
        JsonNode display = Scim.attribute(resource, "displayName");
        JsonNode name = Scim.attribute(resource, "name");
        if (!display.isTextual()) {
            requireNone("displayName", "must be a text", display);
        }
        if (!name.isObject()) {
            requireNone("name", "must be an object", name);
        }
        JsonNode formatted = Scim.attribute(name, "formatted");
        if (display.isTextual() || formatted.isTextual()) {
            return display.isTextual() ? display : formatted;
        }
        String given = Scim.attribute(name, "givenName").asText("");
        String family = Scim.attribute(name, "familyName").asText("");
        return TextNode.valueOf((given + " " + family).strip());
    }

    private Optional<AgencyId> agency(String organization) {
        try {
            return organization.isEmpty() ? Optional.empty() : Optional.of(new AgencyId(organization));
        } catch (Fault.BadInput e) {
            wrong(Scim.ENTERPRISE + ":organization", "must be the id of an agency of the directory");
            return Optional.empty();
        }
    }

    private Set<Role> roles(Optional<Person> before) {
        JsonNode given = Scim.attribute(resource, "roles");
        if (!given.isArray()) {
            requireNone("roles", "must be a list", given);
            return before.<Set<Role>>map(Person::roles).orElse(Set.of());
        }
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        int strangers = 0;
        for (JsonNode one : given) {
            String value = one.isTextual()
                    ? one.asText()
                    : Scim.attribute(one, "value").asText("");
            Optional<Role> role = ScimGroup.role(value);
            role.ifPresent(roles::add);
            strangers += role.isPresent() ? 0 : 1;
        }
        if (strangers > 0) {
            wrong("roles", "has " + strangers + " values that are no roles here");
        }
        return roles;
    }

    /** Some clients send texts for booleans; what is left out stays. */
    private Person.State state(Optional<Person> before) {
        JsonNode active = Scim.attribute(resource, "active");
        if (active.isMissingNode()) {
            return before.map(Person::state).orElse(Person.State.ACTIVE);
        }
        String text = active.asText("").toLowerCase(Locale.ROOT);
        if (!Set.of("true", "false").contains(text)) {
            wrong("active", "must be true or false");
        }
        return text.equals("true") ? Person.State.ACTIVE : Person.State.INACTIVE;
    }

    private String text(String field, JsonNode value) {
        String text = value.isTextual() ? value.asText().strip() : "";
        if (text.isEmpty() || text.length() > MOST_CHARACTERS || text.chars().anyMatch(Character::isISOControl)) {
            wrong(field, "must be one line of at most " + MOST_CHARACTERS + " characters");
        }
        return text;
    }

    /** What is null is as good as left out. */
    private void requireNone(String field, String message, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            wrong(field, message);
        }
    }

    private void wrong(String field, String message) {
        problems.add(new Fault.Problem(field, message));
    }
}
