/** JSON as every edge of Casement writes and reads it. */
@NullMarked
package casement.json;

import org.jspecify.annotations.NullMarked;
