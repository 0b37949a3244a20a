/** What auditors ask, tried: the template's own tables and queries on Trino, which Athena is made of. */
@NullMarked
package casement.acceptance.queries;

import org.jspecify.annotations.NullMarked;
