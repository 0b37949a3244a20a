/** Facts that one room publishes and others may act on. */
@NullMarked
package casement.domain.message;

import org.jspecify.annotations.NullMarked;
