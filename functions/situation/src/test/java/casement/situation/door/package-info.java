/** Tests of the situation room. */
@NullMarked
package casement.situation.door;

import org.jspecify.annotations.NullMarked;
