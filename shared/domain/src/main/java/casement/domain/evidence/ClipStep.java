package casement.domain.evidence;

import casement.domain.audit.Hand;

/** A step of a clip request: what it reached, by whose hand, and why. */
public record ClipStep(ClipState reached, Hand hand, String why) {}
