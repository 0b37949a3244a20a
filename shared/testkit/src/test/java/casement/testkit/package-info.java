/** The test kit, tested. */
@NullMarked
package casement.testkit;

import org.jspecify.annotations.NullMarked;
