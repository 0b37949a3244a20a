/** Who works on which case: the register of investigations, with all its history. */
@NullMarked
package casement.domain.investigation;

import org.jspecify.annotations.NullMarked;
