/** Measures masking beside FFmpeg's own program; run by {@code scripts/bench masking}. */
@NullMarked
package casement.vision.bench;

import org.jspecify.annotations.NullMarked;
