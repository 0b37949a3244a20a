/** What is kept because people decided so: clips asked for, approved, cut and sealed, and their custody. */
@NullMarked
package casement.domain.evidence;

import org.jspecify.annotations.NullMarked;
