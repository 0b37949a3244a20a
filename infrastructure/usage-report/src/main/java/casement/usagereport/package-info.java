/** The annual data usage report: figures from a copy of the audit log, and the pages and files that show them. */
@NullMarked
package casement.usagereport;

import org.jspecify.annotations.NullMarked;
