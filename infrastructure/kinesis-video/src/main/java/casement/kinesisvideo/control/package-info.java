/** The control plane: streams and what is set for them. */
@NullMarked
package casement.kinesisvideo.control;

import org.jspecify.annotations.NullMarked;
