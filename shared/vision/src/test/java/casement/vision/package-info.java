/** Tests of the native video, with what they need to look at it independently. */
@NullMarked
package casement.vision;

import org.jspecify.annotations.NullMarked;
