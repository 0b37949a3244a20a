/** What is known of cameras. */
@NullMarked
package casement.domain.camera;

import org.jspecify.annotations.NullMarked;
