/** The masking room: a raw fragment comes in, a masked segment or a reason goes out. */
@NullMarked
package casement.masking;

import org.jspecify.annotations.NullMarked;
