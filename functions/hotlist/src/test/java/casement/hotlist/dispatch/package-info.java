/** Tests of what dispatch systems are told. */
@NullMarked
package casement.hotlist.dispatch;

import org.jspecify.annotations.NullMarked;
