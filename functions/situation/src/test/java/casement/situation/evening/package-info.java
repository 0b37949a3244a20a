/** An evening in a city, made up for trying. */
@NullMarked
package casement.situation.evening;

import org.jspecify.annotations.NullMarked;
