/** Which clause a test shows, and the report made from a test run. */
@NullMarked
package casement.conformance;

import org.jspecify.annotations.NullMarked;
