/** Signatures made by AWS's own signer, and AWS's own published examples. */
@NullMarked
package casement.kinesisvideo.sigv4;

import org.jspecify.annotations.NullMarked;
