/** Makes the rankers' weights, from a training split of photos; nothing of it is in the artefact. */
@NullMarked
package casement.recognition.training;

import org.jspecify.annotations.NullMarked;
