/** The rules of what is published, tested. */
@NullMarked
package casement.domain.figures;

import org.jspecify.annotations.NullMarked;
