/** The audit log as a Merkle tree of salted commitments: how entries become leaves, and how batches of them are sealed. */
@NullMarked
package casement.domain.log;

import org.jspecify.annotations.NullMarked;
