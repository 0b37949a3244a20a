/** Operations on pictures: scaling, straightening, areas that are alike, smallest rectangles. */
@NullMarked
package casement.recognition.picture;

import org.jspecify.annotations.NullMarked;
