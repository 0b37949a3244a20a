/** Tests of what is done about hits. */
@NullMarked
package casement.hotlist.hits;

import org.jspecify.annotations.NullMarked;
