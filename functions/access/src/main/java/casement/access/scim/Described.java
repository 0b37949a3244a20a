package casement.access.scim;

/** What SCIM tells about something that describes resources, and that never changes. */
public record Described(String resourceType, String location) {
    static Described of(String resourceType, String id) {
        return new Described(resourceType, Meta.BASE + resourceType + "s/" + id);
    }
}
