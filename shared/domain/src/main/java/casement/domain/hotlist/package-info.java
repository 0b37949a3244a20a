/** Lists of wanted plates: where they come from, what stands on them, and how a read fits. */
@NullMarked
package casement.domain.hotlist;

import org.jspecify.annotations.NullMarked;
