/** Where video comes from: whatever libavformat opens, or the test scene. */
@NullMarked
package casement.gateway.source;

import org.jspecify.annotations.NullMarked;
