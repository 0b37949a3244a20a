/** What happens in the city now: feeds taken in, what belongs together, what is near. */
@NullMarked
package casement.situation;

import org.jspecify.annotations.NullMarked;
