/** Inbound plumbing, once for all functions: envelopes, signed-in people, faults to answers, partial batches. */
@NullMarked
package casement.lambda;

import org.jspecify.annotations.NullMarked;
