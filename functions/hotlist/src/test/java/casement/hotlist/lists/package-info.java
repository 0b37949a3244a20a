/** Tests of casement.hotlist.lists. */
@NullMarked
package casement.hotlist.lists;

import org.jspecify.annotations.NullMarked;
