/** The front's own tests. */
@NullMarked
package casement.local.front;

import org.jspecify.annotations.NullMarked;
