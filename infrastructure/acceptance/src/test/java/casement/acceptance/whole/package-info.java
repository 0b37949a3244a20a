/** Everything together on one machine: watched by a browser, and killed by parts. */
@NullMarked
package casement.acceptance.whole;

import org.jspecify.annotations.NullMarked;
