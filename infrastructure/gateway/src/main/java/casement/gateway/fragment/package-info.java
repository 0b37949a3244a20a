/** From single pictures to fragments: absolute time, cuts at key frames, Matroska with tags. */
@NullMarked
package casement.gateway.fragment;

import org.jspecify.annotations.NullMarked;
