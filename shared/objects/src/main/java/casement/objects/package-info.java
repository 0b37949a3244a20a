/** Vehicles and other objects in pictures of public places: what they are and what colour they have, and nothing of who is in them. */
@NullMarked
package casement.objects;

import org.jspecify.annotations.NullMarked;
