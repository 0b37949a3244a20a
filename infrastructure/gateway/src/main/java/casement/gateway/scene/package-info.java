/** The test scene: a street that the program draws and encodes itself. */
@NullMarked
package casement.gateway.scene;

import org.jspecify.annotations.NullMarked;
