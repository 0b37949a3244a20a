/** Tests of the sharing room on stores in memory. */
@NullMarked
package casement.sharing;

import org.jspecify.annotations.NullMarked;
