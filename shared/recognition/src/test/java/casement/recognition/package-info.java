@NullMarked
package casement.recognition;

import org.jspecify.annotations.NullMarked;
