/** Every port in memory, held to the same contracts as the real adapters, with a switch for faults. */
@NullMarked
package casement.testkit.memory;

import org.jspecify.annotations.NullMarked;
