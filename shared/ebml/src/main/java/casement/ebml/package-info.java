/** EBML (RFC 8794) and the part of Matroska (RFC 9559) that Kinesis Video Streams speaks. */
@NullMarked
package casement.ebml;

import org.jspecify.annotations.NullMarked;
