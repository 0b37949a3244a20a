/** Tests of the annual data usage report. */
@NullMarked
package casement.usagereport;

import org.jspecify.annotations.NullMarked;
