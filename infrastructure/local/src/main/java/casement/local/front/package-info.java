/** The one port that people and browsers use: console page, REST API, and the gate before the object store. */
@NullMarked
package casement.local.front;

import org.jspecify.annotations.NullMarked;
