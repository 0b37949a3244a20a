/** Files by column (Parquet), for those who count and report. */
@NullMarked
package casement.columns;

import org.jspecify.annotations.NullMarked;
