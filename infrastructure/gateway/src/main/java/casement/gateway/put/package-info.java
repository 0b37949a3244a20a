/** Kinesis Video Streams' PutMedia, as a client: signed, acknowledged, resumed. */
@NullMarked
package casement.gateway.put;

import org.jspecify.annotations.NullMarked;
