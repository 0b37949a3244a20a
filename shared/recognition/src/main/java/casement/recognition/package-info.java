/** Reads plates in pictures: finds lines of text, reads them, chooses those on plates, follows them through time. */
@NullMarked
package casement.recognition;

import org.jspecify.annotations.NullMarked;
