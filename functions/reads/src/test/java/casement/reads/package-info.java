/** Tests of the reads room. */
@NullMarked
package casement.reads;

import org.jspecify.annotations.NullMarked;
