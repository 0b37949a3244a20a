/** Clips: asked for, approved by a second person, cut, sealed as evidence, and looked at with custody. */
@NullMarked
package casement.clips;

import org.jspecify.annotations.NullMarked;
