/** Tests of the access room, on stores in memory. */
@NullMarked
package casement.access;

import org.jspecify.annotations.NullMarked;
