package casement.access.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** One page of a list, as SCIM has it. */
public final class Page {
    private Page() {}

    /** Of users. */
    public record OfUsers(
            List<String> schemas,
            int totalResults,
            int startIndex,
            int itemsPerPage,
            @JsonProperty("Resources") List<UserResource> resources) {
        public static OfUsers of(List<UserResource> found, Paging paging) {
            List<UserResource> page = paging.of(found);
            return new OfUsers(List.of(Scim.LIST), found.size(), paging.startIndex(), page.size(), page);
        }
    }

    /** Of groups. */
    public record OfGroups(
            List<String> schemas,
            int totalResults,
            int startIndex,
            int itemsPerPage,
            @JsonProperty("Resources") List<GroupResource> resources) {
        public static OfGroups of(List<GroupResource> found, Paging paging) {
            List<GroupResource> page = paging.of(found);
            return new OfGroups(List.of(Scim.LIST), found.size(), paging.startIndex(), page.size(), page);
        }
    }

    /** Of kinds of resources; always all. */
    public record OfTypes(
            List<String> schemas,
            int totalResults,
            @JsonProperty("Resources") List<ResourceType> resources) {
        public static OfTypes all() {
            List<ResourceType> all = ResourceType.ours();
            return new OfTypes(List.of(Scim.LIST), all.size(), all);
        }
    }

    /** Of schemas; always all. */
    public record OfSchemas(
            List<String> schemas,
            int totalResults,
            @JsonProperty("Resources") List<SchemaResource> resources) {
        public static OfSchemas all() {
            List<SchemaResource> all = SchemaResource.ours();
            return new OfSchemas(List.of(Scim.LIST), all.size(), all);
        }
    }
}
