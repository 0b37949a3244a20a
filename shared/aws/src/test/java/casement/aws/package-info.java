/** The adapters, held to the ports' contracts on every backend that there is. */
@NullMarked
package casement.aws;

import org.jspecify.annotations.NullMarked;
