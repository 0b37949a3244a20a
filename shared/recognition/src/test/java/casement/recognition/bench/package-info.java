/** Measures how well and how fast plates are read. */
@NullMarked
package casement.recognition.bench;

import org.jspecify.annotations.NullMarked;
