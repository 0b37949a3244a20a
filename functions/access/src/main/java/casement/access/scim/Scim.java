package casement.access.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;

/** The names that SCIM gives to things. */
public final class Scim {
    public static final String MEDIA_TYPE = "application/scim+json";
    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";
    public static final String USER = CORE + "User";
    public static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    public static final String GROUP = CORE + "Group";
    static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    private Scim() {}

    /** What is there under that name; names are compared without regard to case. */
    public static JsonNode attribute(JsonNode resource, String name) {
        for (Map.Entry<String, JsonNode> member : resource.properties()) {
            if (member.getKey().equalsIgnoreCase(name)) {
                return member.getValue();
            }
        }
        return MissingNode.getInstance();
    }
}
