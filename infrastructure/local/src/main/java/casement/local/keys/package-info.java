/** Signing keys on one machine, in place of AWS KMS. */
@NullMarked
package casement.local.keys;

import org.jspecify.annotations.NullMarked;
