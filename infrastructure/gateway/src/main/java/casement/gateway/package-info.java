/** The camera gateway: video in, fragments out to Kinesis Video Streams, nothing lost that can be kept. */
@NullMarked
package casement.gateway;

import org.jspecify.annotations.NullMarked;
