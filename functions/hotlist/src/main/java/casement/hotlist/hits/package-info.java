/** Hits: raised by machine, verified, ordered and closed by people. */
@NullMarked
package casement.hotlist.hits;

import org.jspecify.annotations.NullMarked;
