/** The rules of audits, tested. */
@NullMarked
package casement.domain.query;

import org.jspecify.annotations.NullMarked;
