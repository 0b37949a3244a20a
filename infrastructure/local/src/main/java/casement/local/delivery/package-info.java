/** Deliveries: what happens in the embedded services reaches the functions in AWS's own envelopes. */
@NullMarked
package casement.local.delivery;

import org.jspecify.annotations.NullMarked;
