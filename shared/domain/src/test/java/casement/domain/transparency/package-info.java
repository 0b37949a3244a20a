/** The counts of the public pages, tested. */
@NullMarked
package casement.domain.transparency;

import org.jspecify.annotations.NullMarked;
