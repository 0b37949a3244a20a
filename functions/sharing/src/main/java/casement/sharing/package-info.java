/** The sharing room: requests from outside, reports of what is wrong, breaches. */
@NullMarked
package casement.sharing;

import org.jspecify.annotations.NullMarked;
