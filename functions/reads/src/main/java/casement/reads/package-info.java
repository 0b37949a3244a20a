/** Plate reads and sightings: searched for a reason, shown, corrected, announced. */
@NullMarked
package casement.reads;

import org.jspecify.annotations.NullMarked;
