/** The room of plate reads and sightings: taken in from other makers' systems, and searched for. */
@NullMarked
package casement.reads;

import org.jspecify.annotations.NullMarked;
