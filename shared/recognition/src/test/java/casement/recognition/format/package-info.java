@NullMarked
package casement.recognition.format;

import org.jspecify.annotations.NullMarked;
