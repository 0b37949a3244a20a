/** What people outside ask for and get, what people report as wrong, and what is done when data got out. */
@NullMarked
package casement.domain.sharing;

import org.jspecify.annotations.NullMarked;
