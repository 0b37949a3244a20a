@NullMarked
package casement.recognition.text;

import org.jspecify.annotations.NullMarked;
