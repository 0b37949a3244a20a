/** Native video: raw fragments are read, covered, encoded and checked here, and nothing in it knows a cloud. */
@NullMarked
package casement.vision;

import org.jspecify.annotations.NullMarked;
