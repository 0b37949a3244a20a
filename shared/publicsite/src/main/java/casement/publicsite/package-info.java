/** The public pages as files: HTML in several languages, a map, and the same for programs. No clock, no network, no script. */
@NullMarked
package casement.publicsite;

import org.jspecify.annotations.NullMarked;
