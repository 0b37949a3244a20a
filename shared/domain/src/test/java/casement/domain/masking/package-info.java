/** Tests of this part of the domain. */
@NullMarked
package casement.domain.masking;

import org.jspecify.annotations.NullMarked;
