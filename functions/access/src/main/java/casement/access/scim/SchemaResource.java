package casement.access.scim;

import static casement.access.scim.SchemaAttribute.parts;
import static casement.access.scim.SchemaAttribute.several;
import static casement.access.scim.SchemaAttribute.text;
import static casement.access.scim.SchemaAttribute.truth;

import java.util.List;
import java.util.Optional;

/** What a resource may have here (RFC 7643, 7): the attributes that are kept; others are passed over. */
public record SchemaResource(
        List<String> schemas,
        String id,
        String name,
        String description,
        List<SchemaAttribute> attributes,
        Described meta) {
    private static final String TYPE = "Schema";
    private static final String IMMUTABLE = "immutable";
    private static final String READ_ONLY = "readOnly";

    /** All there are. */
    public static List<SchemaResource> ours() {
        return List.of(user(), enterprise(), group());
    }

    public static Optional<SchemaResource> of(String id) {
        return ours().stream().filter(one -> one.id.equals(id)).findFirst();
    }

    private static SchemaResource user() {
        return of(
                Scim.USER,
                "User",
                "A person of the directory.",
                text("userName", "The sign-in subject.")
                        .needed()
                        .that(IMMUTABLE)
                        .once(),
                text("displayName", "How the person is called; needed where there is no 'name'."),
                parts(
                        "name",
                        "How the person is called, where there is no 'displayName'.",
                        text("formatted", "The whole name."),
                        text("givenName", "The given name."),
                        text("familyName", "The family name.")),
                text("title", "The post.").needed(),
                truth("active", "Whether the person may sign in; left out: as before, and true at first."),
                several(
                        "roles",
                        "What the person may do here; left out: as before.",
                        text("value", "A role's name.").needed()),
                several(
                                "groups",
                                "The roles and units of the person, which Groups change.",
                                text("value", "The group's id.").that(READ_ONLY),
                                text("display", "The group's name.").that(READ_ONLY),
                                text("$ref", "Where the group is.").that(READ_ONLY))
                        .that(READ_ONLY));
    }

    private static SchemaResource enterprise() {
        return of(
                Scim.ENTERPRISE,
                "EnterpriseUser",
                "Where a person works.",
                text("organization", "The id of an agency of the directory.").needed(),
                text("department", "The department or other assignment.").needed());
    }

    private static SchemaResource group() {
        return of(
                Scim.GROUP,
                "Group",
                "A role or a unit.",
                text("displayName", "A role's name, or else a unit's.")
                        .needed()
                        .that(IMMUTABLE)
                        .once(),
                several(
                        "members",
                        "Who has the role or is in the unit.",
                        text("value", "The user's id.").needed(),
                        text("type", "Always User.").that(READ_ONLY),
                        text("$ref", "Where the user is.").that(READ_ONLY)));
    }

    private static SchemaResource of(String id, String name, String description, SchemaAttribute... attributes) {
        return new SchemaResource(
                List.of(Scim.CORE + TYPE), id, name, description, List.of(attributes), Described.of(TYPE, id));
    }
}
