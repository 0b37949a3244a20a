/** Counts that may say something of persons, and which of them may be published. */
@NullMarked
package casement.domain.figures;

import org.jspecify.annotations.NullMarked;
