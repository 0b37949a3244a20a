/** Samples of a whole log, drawn and drawn again. */
@NullMarked
package casement.testkit.review;

import org.jspecify.annotations.NullMarked;
