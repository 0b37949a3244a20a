/** Tests of files by column. */
@NullMarked
package casement.columns;

import org.jspecify.annotations.NullMarked;
