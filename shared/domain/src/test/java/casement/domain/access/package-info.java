/** Tests of the policy. */
@NullMarked
package casement.domain.access;

import org.jspecify.annotations.NullMarked;
