/**
 * Checks what Casement gave out, offline: plain JDK and a JSON parser, none of the server's code, so that who doubts the server
 * need not trust it.
 */
@NullMarked
package casement.verifier;

import org.jspecify.annotations.NullMarked;
