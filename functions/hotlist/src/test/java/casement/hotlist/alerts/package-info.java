/** Tests of what is done about hits. */
@NullMarked
package casement.hotlist.alerts;

import org.jspecify.annotations.NullMarked;
