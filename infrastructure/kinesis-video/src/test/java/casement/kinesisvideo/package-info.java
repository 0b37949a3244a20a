/** The server, asked by AWS's own clients, by a producer of our own, and by nonsense. */
@NullMarked
package casement.kinesisvideo;

import org.jspecify.annotations.NullMarked;
