/** A Merkle tree as RFC 6962 hashes it, in the tiles and under the checkpoints of C2SP; knows the JDK alone, and nothing of what is logged. */
@NullMarked
package casement.merkle;

import org.jspecify.annotations.NullMarked;
