/** Fragments on disk from before they are sent until Kinesis Video has persisted them. */
@NullMarked
package casement.gateway.spool;

import org.jspecify.annotations.NullMarked;
