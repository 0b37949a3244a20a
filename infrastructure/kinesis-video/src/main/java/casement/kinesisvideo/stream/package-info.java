/** Streams and their fragments, in memory and on disk. */
@NullMarked
package casement.kinesisvideo.stream;

import org.jspecify.annotations.NullMarked;
