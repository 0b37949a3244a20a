/** Files of lists as their sources write them, read line by line. */
@NullMarked
package casement.hotlist.lists.files;

import org.jspecify.annotations.NullMarked;
