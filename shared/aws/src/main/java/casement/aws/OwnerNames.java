package casement.aws;

import casement.domain.camera.Camera;
import casement.json.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Cameras that were stored when an owner was a name: read with the agency's id that is made of the name's letters and digits. */
final class OwnerNames {
    private static final String OWNER = "owner";
    private static final int LONGEST_ID = 64;

    private OwnerNames() {}

    static Camera read(String json) {
        ObjectNode camera = Json.read(json, ObjectNode.class);
        camera.put(OWNER, id(camera.path(OWNER).asText()));
        return Json.read(camera.toString(), Camera.class);
    }

    /** An id stays as it is; a name of which none can be made is nobody's. */
    private static String id(String owner) {
        String id = owner.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String kept = owner.matches("[a-z0-9-]{2,64}") ? owner : id;
        return kept.length() < 2 ? "nobody" : kept.substring(0, Math.min(LONGEST_ID, kept.length()));
    }
}
