/** Policy packs: what governing documents say, as data; and the decisions that follow from them, made by Cedar. */
@NullMarked
package casement.policy;

import org.jspecify.annotations.NullMarked;
