/** Outbound adapters to AWS, one for each port and backend, and the only readers of their configuration. */
@NullMarked
package casement.aws;

import org.jspecify.annotations.NullMarked;
