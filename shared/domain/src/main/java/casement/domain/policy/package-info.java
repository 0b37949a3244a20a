/** Policy packs in a running deployment: what is in force, and how two people change it. */
@NullMarked
package casement.domain.policy;

import org.jspecify.annotations.NullMarked;
