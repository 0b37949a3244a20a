/** Tests of what dispatch systems are told, and where. */
@NullMarked
package casement.domain.dispatch;

import org.jspecify.annotations.NullMarked;
