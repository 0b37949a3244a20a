/** Tests of the inbound plumbing, with AWS's own envelopes. */
@NullMarked
package casement.lambda;

import org.jspecify.annotations.NullMarked;
