/** The walls of the house, tried. */
@NullMarked
package casement.acceptance.arch;

import org.jspecify.annotations.NullMarked;
