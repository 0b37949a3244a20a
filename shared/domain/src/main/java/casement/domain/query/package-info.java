/** What auditors ask the tables: each execution of a query is an entry of the log, and its result is closed until it is one. */
@NullMarked
package casement.domain.query;

import org.jspecify.annotations.NullMarked;
