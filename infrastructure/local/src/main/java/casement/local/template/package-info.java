/** The template: what is wired to what, read strictly, with every error of it told at once. */
@NullMarked
package casement.local.template;

import org.jspecify.annotations.NullMarked;
