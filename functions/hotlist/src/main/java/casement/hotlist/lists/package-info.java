/** Hot lists: where they come from, how a file becomes the version in force, and what people enter themselves. */
@NullMarked
package casement.hotlist.lists;

import org.jspecify.annotations.NullMarked;
