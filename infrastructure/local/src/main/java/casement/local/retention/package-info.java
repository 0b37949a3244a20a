/** Retention as the template writes it, carried out here as AWS would. */
@NullMarked
package casement.local.retention;

import org.jspecify.annotations.NullMarked;
