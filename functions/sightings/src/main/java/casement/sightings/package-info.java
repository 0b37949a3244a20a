/** The sightings room: sees vehicles and other objects in the masked recordings of street cameras. It holds no reader of plates. */
@NullMarked
package casement.sightings;

import org.jspecify.annotations.NullMarked;
