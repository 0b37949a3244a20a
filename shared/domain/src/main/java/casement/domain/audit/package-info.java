/** The record of every look and every change, and the receipt that proves an entry is durable. */
@NullMarked
package casement.domain.audit;

import org.jspecify.annotations.NullMarked;
