/** Telling the city's dispatch systems (CAD) by signed webhooks what the field was told to act on, and nothing else. */
@NullMarked
package casement.domain.dispatch;

import org.jspecify.annotations.NullMarked;
