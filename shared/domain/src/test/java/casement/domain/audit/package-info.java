/** Tests of this part of the domain. */
@NullMarked
package casement.domain.audit;

import org.jspecify.annotations.NullMarked;
