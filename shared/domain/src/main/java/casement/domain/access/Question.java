package casement.domain.access;

import casement.domain.camera.Camera;
import java.util.Optional;

/** May this person do that, there, for this purpose? */
public record Question(Principal principal, Action action, Optional<Camera> camera, Optional<Purpose> purpose) {}
