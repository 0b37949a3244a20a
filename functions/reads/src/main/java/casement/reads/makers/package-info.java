/** What other makers' systems send, in their own forms. */
@NullMarked
package casement.reads.makers;

import org.jspecify.annotations.NullMarked;
