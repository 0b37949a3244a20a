/** Tests of casement.hotlist.lists.files. */
@NullMarked
package casement.hotlist.lists.files;

import org.jspecify.annotations.NullMarked;
