/** Who is told of hits, in which order, and what has reached whom. */
@NullMarked
package casement.domain.alert;

import org.jspecify.annotations.NullMarked;
