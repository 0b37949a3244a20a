/** What plates of states and countries look like: their formats as published, and what that says of a reading. */
@NullMarked
package casement.recognition.format;

import org.jspecify.annotations.NullMarked;
