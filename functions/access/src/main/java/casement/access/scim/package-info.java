/** SCIM 2.0 (RFC 7643, 7644): how a city's own directory speaks of persons and of the groups that they are in. */
@NullMarked
package casement.access.scim;

import org.jspecify.annotations.NullMarked;
