package casement.access;

import casement.domain.camera.Camera;

/** A camera's state, as the headers ETag and If-Match name it. */
final class Revision {
    private Revision() {}

    static String tag(Camera camera) {
        return "\"" + camera.revision() + "\"";
    }
}
