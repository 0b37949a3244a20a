/** Rooms: child processes in which a room's functions run, and the Lambda Runtime API by which they are called. */
@NullMarked
package casement.local.room;

import org.jspecify.annotations.NullMarked;
