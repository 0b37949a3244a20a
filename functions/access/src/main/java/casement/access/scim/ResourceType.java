package casement.access.scim;

import java.util.List;
import java.util.Optional;

/**
 * A kind of resource that there is here (RFC 7643, 6).
 *
 * @param schema of what it has at least
 */
public record ResourceType(
        List<String> schemas,
        String id,
        String name,
        String endpoint,
        String description,
        String schema,
        List<Extension> schemaExtensions,
        Described meta) {
    private static final String TYPE = "ResourceType";

    /** What a resource has beside its schema. */
    public record Extension(String schema, boolean required) {}

    /** All there are. */
    public static List<ResourceType> ours() {
        return List.of(
                of(
                        "User",
                        "/Users",
                        "A person of the directory.",
                        Scim.USER,
                        List.of(new Extension(Scim.ENTERPRISE, true))),
                of("Group", "/Groups", "A role or a unit, with those who have it.", Scim.GROUP, List.of()));
    }

    public static Optional<ResourceType> of(String id) {
        return ours().stream().filter(one -> one.id.equals(id)).findFirst();
    }

    private static ResourceType of(
            String name, String endpoint, String description, String schema, List<Extension> extensions) {
        return new ResourceType(
                List.of(Scim.CORE + TYPE),
                name,
                name,
                endpoint,
                description,
                schema,
                extensions,
                Described.of(TYPE, name));
    }
}
