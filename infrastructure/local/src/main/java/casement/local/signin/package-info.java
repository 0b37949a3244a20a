/** Sign-in for trying: an OpenID Connect issuer with a few people of different roles and agencies. */
@NullMarked
package casement.local.signin;

import org.jspecify.annotations.NullMarked;
