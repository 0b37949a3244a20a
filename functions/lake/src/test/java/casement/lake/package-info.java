/** Tests of the lake room. */
@NullMarked
package casement.lake;

import org.jspecify.annotations.NullMarked;
