/** What every adapter of a port must do, as tests that each adapter's test class extends. */
@NullMarked
package casement.testkit.contract;

import org.jspecify.annotations.NullMarked;
