/** HTTP/1.1 as streaming in both directions at once needs it, one virtual thread a connection. */
@NullMarked
package casement.kinesisvideo.http;

import org.jspecify.annotations.NullMarked;
