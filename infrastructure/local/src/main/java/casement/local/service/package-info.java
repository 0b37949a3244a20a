/** The embedded services, each somebody else's program in its own process, and the wire calls that we make to them. */
@NullMarked
package casement.local.service;

import org.jspecify.annotations.NullMarked;
