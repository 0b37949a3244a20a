/** The hot list room: lists in, reads matched, hits raised, verified and closed, people told. */
@NullMarked
package casement.hotlist;

import org.jspecify.annotations.NullMarked;
