package casement.domain.camera;

/**
 * Where a camera stands.
 *
 * @param site the area or building it belongs to
 * @param description the spot, in words that people use
 * @param latitudeDegrees WGS 84
 * @param longitudeDegrees WGS 84
 */
public record Place(String site, String description, double latitudeDegrees, double longitudeDegrees) {}
