/** Lines of text: where they are and what they say. */
@NullMarked
package casement.recognition.text;

import org.jspecify.annotations.NullMarked;
