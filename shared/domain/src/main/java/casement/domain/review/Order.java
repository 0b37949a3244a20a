package casement.domain.review;

import casement.domain.access.Role;
import casement.domain.audit.Hand;

/**
 * That somebody who oversees wants an audit.
 *
 * @param as in which role
 */
public record Order(Hand by, Role as, String why) {}
