/** Fragment notifications: composed, sent, and sent again until they are taken. */
@NullMarked
package casement.kinesisvideo.notification;

import org.jspecify.annotations.NullMarked;
