/** The template's lifecycle rules, carried out by an S3 that is not ours. */
@NullMarked
package casement.acceptance.lifecycle;

import org.jspecify.annotations.NullMarked;
