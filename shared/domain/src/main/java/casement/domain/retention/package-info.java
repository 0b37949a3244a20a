/** How long a kind of data lives, and from which moment it counts. */
@NullMarked
package casement.domain.retention;

import org.jspecify.annotations.NullMarked;
