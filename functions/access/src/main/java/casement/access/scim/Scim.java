package casement.access.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The names that SCIM gives to things, and documents that hold several. */
public final class Scim {
    public static final String MEDIA_TYPE = "application/scim+json";
    public static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    public static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    public static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    private static final String CONFIG = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";
    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    private static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
    private static final int MOST_RESULTS = 200;

    private Scim() {}

    static ObjectNode document(String... schemas) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        List.of(schemas).forEach(document.putArray("schemas")::add);
        return document;
    }

    /** What is there under that name; names are compared without regard to case. */
    public static JsonNode attribute(JsonNode resource, String name) {
        for (Map.Entry<String, JsonNode> member : resource.properties()) {
            if (member.getKey().equalsIgnoreCase(name)) {
                return member.getValue();
            }
        }
        return MissingNode.getInstance();
    }

    /** One page of what was found. */
    public static ObjectNode list(List<ObjectNode> found, Paging paging) {
        ObjectNode list = document(LIST);
        List<ObjectNode> page = found.stream()
                .skip(paging.startIndex() - 1L)
                .limit(Math.min(paging.count(), MOST_RESULTS))
                .toList();
        list.put("totalResults", found.size());
        list.put("startIndex", paging.startIndex());
        list.put("itemsPerPage", page.size());
        list.putArray("Resources").addAll(page);
        return list;
    }

    public static ObjectNode error(int status, String type, String detail) {
        ObjectNode error = document(ERROR);
        error.put("status", Integer.toString(status));
        if (!type.isEmpty()) {
            error.put("scimType", type);
        }
        error.put("detail", detail);
        return error;
    }

    /** What of SCIM there is here. */
    public static ObjectNode configuration() {
        ObjectNode configuration = document(CONFIG);
        configuration.putObject("patch").put("supported", true);
        configuration
                .putObject("bulk")
                .put("supported", false)
                .put("maxOperations", 0)
                .put("maxPayloadSize", 0);
        configuration.putObject("filter").put("supported", true).put("maxResults", MOST_RESULTS);
        configuration.putObject("changePassword").put("supported", false);
        configuration.putObject("sort").put("supported", false);
        configuration.putObject("etag").put("supported", false);
        configuration
                .putArray("authenticationSchemes")
                .addObject()
                .put("type", "oauthbearertoken")
                .put("name", "OAuth bearer token")
                .put("description", "A token of the sign-in service, of a subject who keeps the directory");
        return configuration;
    }
}
