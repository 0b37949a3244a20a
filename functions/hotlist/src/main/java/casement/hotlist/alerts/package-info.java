/** Telling desks and units of hits: connections, what each is told, and what is left of it. */
@NullMarked
package casement.hotlist.alerts;

import org.jspecify.annotations.NullMarked;
