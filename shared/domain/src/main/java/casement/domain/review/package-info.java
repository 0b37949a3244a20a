/** Audits and reviews that happen: what is looked at again, drawn by a rule that anybody can repeat, and what came of it. */
@NullMarked
package casement.domain.review;

import org.jspecify.annotations.NullMarked;
