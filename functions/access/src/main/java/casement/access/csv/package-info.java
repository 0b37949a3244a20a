/** Comma-separated values (RFC 4180), read with the line that each value stands on. */
@NullMarked
package casement.access.csv;

import org.jspecify.annotations.NullMarked;
