/** Telling dispatch systems by signed webhooks of orders to the field: who is told, and what has reached whom. */
@NullMarked
package casement.hotlist.dispatch;

import org.jspecify.annotations.NullMarked;
