/** Kinesis Video Streams on one machine: the part of the service that producers and consumers of raw video need. */
@NullMarked
package casement.kinesisvideo;

import org.jspecify.annotations.NullMarked;
