package casement.domain.camera;

import java.time.Instant;

/**
 * A written permission, given beforehand, to change a camera's position, masks or settings.
 *
 * @param id given out once, used once
 * @param change what may be done
 * @param by name of the operations manager (or who holds that role)
 */
public record Authorisation(String id, CameraId camera, String change, String by, Instant at, Instant until) {}
