/** The in-memory adapters, held to their contracts. */
@NullMarked
package casement.testkit.memory;

import org.jspecify.annotations.NullMarked;
