/** Hits: that a wanted plate may have passed, what people have found out about it since, and what may be done then. */
@NullMarked
package casement.domain.hit;

import org.jspecify.annotations.NullMarked;
