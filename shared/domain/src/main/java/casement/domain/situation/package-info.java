/** What the city's systems tell of what happens now: calls, alerts, gunshots, units. */
@NullMarked
package casement.domain.situation;

import org.jspecify.annotations.NullMarked;
