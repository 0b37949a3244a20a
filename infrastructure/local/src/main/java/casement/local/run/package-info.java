/** A run: cameras for the sources given, told about while it goes on, reported on when it is done. */
@NullMarked
package casement.local.run;

import org.jspecify.annotations.NullMarked;
