/** The only place where a fragment becomes a masked fragment. */
@NullMarked
package casement.domain.masking;

import org.jspecify.annotations.NullMarked;
