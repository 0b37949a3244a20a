/** What feeds send, read and rid of what may not be kept. */
@NullMarked
package casement.situation.door;

import org.jspecify.annotations.NullMarked;
