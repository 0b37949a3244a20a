/** Tests of the oversight room, on a log in memory. */
@NullMarked
package casement.oversight;

import org.jspecify.annotations.NullMarked;
