/** AWS Signature Version 4, on the side of the one who is asked. */
@NullMarked
package casement.kinesisvideo.sigv4;

import org.jspecify.annotations.NullMarked;
