/** Tests of this part of the domain. */
@NullMarked
package casement.domain.retention;

import org.jspecify.annotations.NullMarked;
