@NullMarked
package casement.recognition.picture;

import org.jspecify.annotations.NullMarked;
