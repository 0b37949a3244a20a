/** Vehicles and other objects that cameras saw, counted as objects. */
@NullMarked
package casement.domain.vehicle;

import org.jspecify.annotations.NullMarked;
