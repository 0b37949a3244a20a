/** Packs read and refused, and what they decide. */
@NullMarked
package casement.policy;

import org.jspecify.annotations.NullMarked;
