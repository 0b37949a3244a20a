/** Tests of delivery. */
@NullMarked
package casement.local.delivery;

import org.jspecify.annotations.NullMarked;
