/** The lake: what was read, and who asked what, kept by column for audits and reports. */
@NullMarked
package casement.lake;

import org.jspecify.annotations.NullMarked;
