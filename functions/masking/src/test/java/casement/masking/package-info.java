/** Tests of the masking room. */
@NullMarked
package casement.masking;

import org.jspecify.annotations.NullMarked;
