/** Hot lists as a machine looks through them: packed, immutable, one file for all of them. */
@NullMarked
package casement.domain.hotlist.compiled;

import org.jspecify.annotations.NullMarked;
