/** In-memory adapters, fixtures, contract tests, fault switches. */
@NullMarked
package casement.testkit;

import org.jspecify.annotations.NullMarked;
