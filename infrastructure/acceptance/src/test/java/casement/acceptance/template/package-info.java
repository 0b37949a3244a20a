/** What the template says, read as data: who may do what, what is encrypted, what ends when. */
@NullMarked
package casement.acceptance.template;

import org.jspecify.annotations.NullMarked;
