/** Child processes that never outlive the engine and are started again when they end. */
@NullMarked
package casement.local.process;

import org.jspecify.annotations.NullMarked;
