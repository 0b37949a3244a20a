/** What anybody is told about the cameras, the rules and their use: counts and rules, and no way to say anything of a person. */
@NullMarked
package casement.domain.transparency;

import org.jspecify.annotations.NullMarked;
