/** The API's document: made from the code, compared with what is checked in, and run. */
@NullMarked
package casement.acceptance.api;

import org.jspecify.annotations.NullMarked;
