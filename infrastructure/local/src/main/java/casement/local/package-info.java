/** The template on one machine: the same functions, run by embedded services instead of AWS. */
@NullMarked
package casement.local;

import org.jspecify.annotations.NullMarked;
