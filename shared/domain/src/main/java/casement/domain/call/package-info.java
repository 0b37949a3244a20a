/** What is remembered of a person's calls for a day: how many they were, and what was answered to those that make something. */
@NullMarked
package casement.domain.call;

import org.jspecify.annotations.NullMarked;
