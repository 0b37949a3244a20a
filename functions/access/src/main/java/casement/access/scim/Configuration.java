package casement.access.scim;

import java.util.List;

/** What of SCIM there is here (RFC 7643, 5). */
public record Configuration(
        List<String> schemas,
        Feature patch,
        Bulk bulk,
        Filtering filter,
        Feature changePassword,
        Feature sort,
        Feature etag,
        List<Scheme> authenticationSchemes) {

    /** Whether something is there. */
    public record Feature(boolean supported) {}

    /** Several operations in one request. */
    public record Bulk(boolean supported, int maxOperations, int maxPayloadSize) {}

    /** Choosing what is listed. */
    public record Filtering(boolean supported, int maxResults) {}

    /** How one signs in. */
    public record Scheme(String type, String name, String description) {}

    /** As it is. */
    public static Configuration ours() {
        return new Configuration(
                List.of(Scim.CORE + "ServiceProviderConfig"),
                new Feature(true),
                new Bulk(false, 0, 0),
                new Filtering(true, Paging.MOST_RESULTS),
                new Feature(false),
                new Feature(false),
                new Feature(true),
                List.of(new Scheme(
                        "oauthbearertoken",
                        "OAuth bearer token",
                        "A token of the sign-in service, of a subject who keeps the directory")));
    }
}
