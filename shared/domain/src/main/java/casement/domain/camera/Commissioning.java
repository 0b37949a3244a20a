package casement.domain.camera;

import java.time.Instant;

/**
 * The record of what a camera looks at, made when it is set up.
 *
 * @param surroundings the kind of place in view
 * @param looksAt what is in view, in words
 * @param by name of the commissioning technician
 */
public record Commissioning(Surroundings surroundings, String looksAt, String by, Instant at) {}
