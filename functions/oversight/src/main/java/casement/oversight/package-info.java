/** The oversight room: who looked at what, and why. */
@NullMarked
package casement.oversight;

import org.jspecify.annotations.NullMarked;
