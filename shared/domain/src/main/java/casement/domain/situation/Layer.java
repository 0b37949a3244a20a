package casement.domain.situation;

import casement.domain.audit.Hand;

/**
 * What the map shows beside what happens, such as beats, schools or hydrants.
 *
 * @param version 1, 2, 3, … without gaps; the newest alone is kept
 * @param features how many
 * @param geoJson a FeatureCollection (RFC 7946)
 */
public record Layer(LayerId id, int version, int features, String geoJson, Hand by) {}
