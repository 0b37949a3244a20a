/** The data plane: media in, acknowledged while it arrives, and media out. */
@NullMarked
package casement.kinesisvideo.media;

import org.jspecify.annotations.NullMarked;
