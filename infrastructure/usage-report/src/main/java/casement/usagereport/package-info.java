/** What is made of a copy of the audit log: the annual data usage report, its figures, pages and files; and exports of entries as tables. */
@NullMarked
package casement.usagereport;

import org.jspecify.annotations.NullMarked;
