/** Tests of the situation room. */
@NullMarked
package casement.situation;

import org.jspecify.annotations.NullMarked;
