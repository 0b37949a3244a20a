/** The plates room: reads licence plates in the masked recordings of ALPR cameras. */
@NullMarked
package casement.plates;

import org.jspecify.annotations.NullMarked;
