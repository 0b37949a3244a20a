/** Tiny real functions, for the engine's tests. */
@NullMarked
package casement.local.sample;

import org.jspecify.annotations.NullMarked;
