package casement.domain.transparency;

import casement.domain.access.AgencyType;

/** An agency that the site knows by evidence, and what it is by law. */
public record Partner(String name, AgencyType type) {}
