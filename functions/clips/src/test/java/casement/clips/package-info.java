@NullMarked
package casement.clips;

import org.jspecify.annotations.NullMarked;
