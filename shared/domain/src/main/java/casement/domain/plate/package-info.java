/** Licence plates: what was read, where and when, and how it is searched for. */
@NullMarked
package casement.domain.plate;

import org.jspecify.annotations.NullMarked;
