/** Cameras: what each is, where it stands, what it may look at, and who may change it. */
@NullMarked
package casement.domain.camera;

import org.jspecify.annotations.NullMarked;
