/** What Casement is about, in plain Java: no cloud, no framework, no clock of its own. */
@NullMarked
package casement.domain;

import org.jspecify.annotations.NullMarked;
