package casement.access.scim;

/**
 * What SCIM tells about a resource.
 *
 * @param version as the headers ETag and If-Match name it
 */
public record Meta(String resourceType, String location, String version) {
    static final String BASE = "/scim/v2/";

    static Meta of(String resourceType, String id, String version) {
        return new Meta(resourceType, BASE + resourceType + "s/" + id, version);
    }
}
