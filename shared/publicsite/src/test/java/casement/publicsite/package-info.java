@NullMarked
package casement.publicsite;

import org.jspecify.annotations.NullMarked;
