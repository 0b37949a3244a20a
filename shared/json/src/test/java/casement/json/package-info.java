/** Tests of what is read and refused. */
@NullMarked
package casement.json;

import org.jspecify.annotations.NullMarked;
