/** Who asks, for what purpose, and whether the rules allow it. */
@NullMarked
package casement.domain.access;

import org.jspecify.annotations.NullMarked;
