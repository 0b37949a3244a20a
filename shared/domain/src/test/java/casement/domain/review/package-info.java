/** The rules of audits, tested. */
@NullMarked
package casement.domain.review;

import org.jspecify.annotations.NullMarked;
