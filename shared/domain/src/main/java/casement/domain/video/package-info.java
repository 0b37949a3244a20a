/** Video as it travels: raw fragments in, masked segments out. */
@NullMarked
package casement.domain.video;

import org.jspecify.annotations.NullMarked;
