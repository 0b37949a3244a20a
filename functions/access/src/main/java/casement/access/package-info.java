/** The access room: cameras and their mask sets, and watching what they show. */
@NullMarked
package casement.access;

import org.jspecify.annotations.NullMarked;
