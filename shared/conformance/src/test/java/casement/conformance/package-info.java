/** Tests of the conformance report. */
@NullMarked
package casement.conformance;

import org.jspecify.annotations.NullMarked;
